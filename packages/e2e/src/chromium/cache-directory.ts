import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A directory that is made once and kept between runs. It is filled under another name and
 * renamed, so a run that is killed half way, or two at once, never leave a half-filled one.
 */
export async function cachedDirectory(name: string, fill: (directory: string) => Promise<void>): Promise<string> {
  const directory = join(await cacheRoot(), name);
  if (existsSync(directory)) return directory;
  const partial = `${directory}.${process.pid}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await fill(partial);
  await rename(partial, directory).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  });
  return directory;
}

/** Beside the dependencies, so that removing node_modules removes it too; else the temporary directory. */
async function cacheRoot(): Promise<string> {
  const beside = fileURLToPath(new URL('../../../../node_modules/.cache/refund-widget', import.meta.url));
  try {
    await mkdir(beside, { recursive: true });
    await writeFile(join(beside, '.writable'), '');
    return beside;
  } catch {
    const elsewhere = join(tmpdir(), `refund-widget-cache-${process.getuid?.() ?? 'user'}`);
    await mkdir(elsewhere, { recursive: true, mode: 0o700 });
    return elsewhere;
  }
}
