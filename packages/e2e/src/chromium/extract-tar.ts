import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const blockSize = 512;

/**
 * Writes the regular files of a ustar archive below `directory`, keeping whether each is
 * executable. Small on purpose: the machine needs no `tar`, and the archives are known ones.
 *
 * @throws Error when an entry would land outside `directory`.
 */
export async function extractTar(archive: Uint8Array, directory: string): Promise<void> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let offset = 0;
  while (offset + blockSize <= bytes.length) {
    const header = bytes.subarray(offset, offset + blockSize);
    const name = textField(header, 0, 100);
    if (name === '') return;
    const mode = Number.parseInt(textField(header, 100, 8), 8);
    const size = Number.parseInt(textField(header, 124, 12), 8);
    const type = textField(header, 156, 1);
    const body = bytes.subarray(offset + blockSize, offset + blockSize + size);
    if (type === '0' || type === '') await writeEntry(directory, name, body, mode);
    offset += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

async function writeEntry(directory: string, name: string, body: Uint8Array, mode: number): Promise<void> {
  const relative = normalize(name);
  if (relative.startsWith('..') || relative.startsWith('/')) throw new Error(`The archive reaches outside: ${name}`);
  const path = join(directory, relative);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, body, { mode: mode & 0o100 ? 0o755 : 0o644 });
}

function textField(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end).trim();
}
