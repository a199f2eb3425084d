import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { extractTar } from './extract-tar.ts';

/** The browser as npm brings it: compressed files in one directory. */
export async function locateChromiumPackage(): Promise<{ binDirectory: string; version: string }> {
  // The package exports no package.json, so it is found from its entry: <package>/build/cjs/index.cjs.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(dirname(entry)));
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
  return { binDirectory: join(root, 'bin'), version };
}

export async function extractArchive(binDirectory: string, name: string, directory: string): Promise<void> {
  await extractTar(brotliDecompressSync(await readFile(join(binDirectory, `${name}.tar.br`))), directory);
}
