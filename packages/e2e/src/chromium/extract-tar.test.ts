import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractTar } from './extract-tar.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'refund-tar-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

function entry(name: string, content: string, mode = '0000644'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(mode, 100);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

test('files are written where the archive says, executable or not as it says', async () => {
  const content = 'x'.repeat(600);
  await extractTar(
    Buffer.concat([entry('lib/a.so', content, '0000755'), entry('note', 'hi'), Buffer.alloc(1024)]),
    directory,
  );
  expect(readFileSync(join(directory, 'lib/a.so'), 'utf8')).toBe(content);
  expect(statSync(join(directory, 'lib/a.so')).mode & 0o777).toBe(0o755);
  expect(statSync(join(directory, 'note')).mode & 0o777).toBe(0o644);
});

test('an entry that would land outside is refused', async () => {
  await expect(extractTar(entry('../outside', 'x'), directory)).rejects.toThrow('reaches outside');
});
