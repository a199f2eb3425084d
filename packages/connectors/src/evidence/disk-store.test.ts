import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { describeEvidenceStore } from '../testing/evidence-store-contract.ts';
import { createDiskEvidenceStore } from './disk-store.ts';

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'evidence store '));
  directories.push(directory);
  return directory;
}

describeEvidenceStore('a directory', async () => createDiskEvidenceStore(join(await aDirectory(), 'not yet there')));

it('files on disk are for their owner alone, and nothing half-written is left', async () => {
  const directory = await aDirectory();
  const store = createDiskEvidenceStore(directory);
  const { storageKey } = await store.put(Buffer.from('x'), { mediaType: 'image/png' });
  expect((await stat(join(directory, storageKey.slice(0, 2), storageKey))).mode & 0o777).toBe(0o600);
  const broken = new Readable({ read: () => broken.destroy(new Error('lost')) });
  await expect(store.put(broken, { mediaType: 'image/png' })).rejects.toThrow('lost');
  expect(await readdir(join(directory, 'incoming'))).toEqual([]);
});

it('files outlive the process that put them', async () => {
  const directory = await aDirectory();
  const { storageKey } = await createDiskEvidenceStore(directory).put(Buffer.from('kept'), { mediaType: 'image/png' });
  expect((await createDiskEvidenceStore(directory).open(storageKey))?.bytes).toBe(4);
});
