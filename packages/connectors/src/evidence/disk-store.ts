import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EvidenceStore, OpenedEvidence } from './evidence-store.ts';

const KEY = /^[0-9a-f]{48}$/;

/**
 * Keeps files in a directory, each under 24 random bytes in hex. A file is written aside, forced to disk, and only then
 * gets its name, so a crash leaves whole files or none. Nothing that callers say becomes part of a path.
 */
export function createDiskEvidenceStore(directory: string): EvidenceStore {
  const incoming = join(directory, 'incoming');
  const pathOf = (key: string) => join(directory, key.slice(0, 2), key);
  return {
    put: async (content) => {
      const storageKey = randomBytes(24).toString('hex');
      const aside = join(incoming, storageKey);
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      try {
        const written = await writeWhole(aside, content instanceof Uint8Array ? Readable.from([content]) : content);
        await mkdir(join(directory, storageKey.slice(0, 2)), { recursive: true, mode: 0o700 });
        await rename(aside, pathOf(storageKey));
        return { storageKey, ...written };
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    open: async (storageKey, range): Promise<OpenedEvidence | null> => {
      const bytes = KEY.test(storageKey) ? await sizeOf(pathOf(storageKey)) : null;
      if (bytes === null) return null;
      return { bytes, stream: createReadStream(pathOf(storageKey), range ?? {}) };
    },
    remove: async (storageKey) => {
      if (!KEY.test(storageKey)) return false;
      return unlink(pathOf(storageKey)).then(
        () => true,
        (error: unknown) => (isMissing(error) ? false : Promise.reject(error)),
      );
    },
  };
}

async function writeWhole(path: string, content: Readable): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      const part: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      hash.update(part);
      bytes += part.byteLength;
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.size,
    (error: unknown) => (isMissing(error) ? null : Promise.reject(error)),
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
