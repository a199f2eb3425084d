import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSigningKey } from './signing-key.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'signing-key-'));
});
afterAll(() => rm(directory, { recursive: true }));

const pem = (key: { export(options: { type: 'spki'; format: 'pem' }): string | Buffer }) =>
  key.export({ type: 'spki', format: 'pem' }).toString();

it('processes that start at once share one key, which only their user can read', async () => {
  const keys = await Promise.all([1, 2, 3].map(() => loadSigningKey(undefined, path.join(directory, 'shared'))));
  expect(new Set(keys.map(({ publicKey }) => pem(publicKey))).size).toBe(1);
  const file = path.join(directory, 'shared', 'signing-key.pem');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toContain('BEGIN PRIVATE KEY');
});

it('a key that is given is used, and none is written', async () => {
  const given = generateKeyPairSync('ed25519');
  const text = given.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const loaded = await loadSigningKey(text, path.join(directory, 'given'));
  expect(pem(loaded.publicKey)).toBe(pem(given.publicKey));
  await expect(stat(path.join(directory, 'given'))).rejects.toThrow('ENOENT');
});

it('a key of another kind is refused', async () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  await expect(loadSigningKey(rsa.toString(), directory)).rejects.toThrow('Ed25519');
});
