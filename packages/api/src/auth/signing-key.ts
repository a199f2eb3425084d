import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * The Ed25519 key that signs our tokens: the one given by configuration, else one kept in the data directory, readable by
 * its owner only. Several nodes need the same one given.
 *
 * @throws Error when what is given is no Ed25519 private key
 */
export async function loadSigningKey(given: string | undefined, dataDirectory: string): Promise<SigningKey> {
  const privateKey = createPrivateKey(given ?? (await keyFile(path.join(dataDirectory, 'signing-key.pem'))));
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The signing key must be an Ed25519 private key.');
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

async function keyFile(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    // `wx` makes exactly one of several starting processes the writer.
    const handle = await open(file, 'wx', 0o600);
    try {
      const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      await handle.writeFile(pem);
      return pem;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EEXIST') throw error;
    return readFile(file, 'utf8');
  }
}
