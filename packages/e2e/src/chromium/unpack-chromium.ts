import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { extractTar } from './extract-tar.ts';
import { installFonts } from './install-fonts.ts';

/** Raised whenever the layout below changes, so that an older unpacked copy is left alone. */
const layoutVersion = 1;

type UnpackedChromium = {
  executablePath: string;
  env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string; XDG_CACHE_HOME: string };
};

/**
 * Unpacks the Chromium that npm brought, with its libraries and fonts, into a cache that is kept
 * between runs. It is unpacked beside its final name and renamed, so a run that is killed half
 * way, or two runs at once, never leave a broken browser behind.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { binDirectory, version } = await locatePackage();
  const directory = join(await cacheRoot(), `chromium-${version}-${layoutVersion}`);
  if (!existsSync(directory)) {
    const started = performance.now();
    const partial = `${directory}.${process.pid}.partial`;
    await unpackInto(partial, binDirectory);
    await rename(partial, directory).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true });
      if (!existsSync(directory)) throw error;
    });
    console.error(`unpacked Chromium ${version} for tests in ${Math.round(performance.now() - started)} ms`);
  }
  return {
    executablePath: join(directory, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(directory, 'lib'),
      FONTCONFIG_PATH: directory,
      XDG_CACHE_HOME: join(directory, 'cache'),
    },
  };
}

async function unpackInto(directory: string, binDirectory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await pipeline(
    createReadStream(join(binDirectory, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(directory, 'chromium'), { mode: 0o755 }),
  );
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    const tar = brotliDecompressSync(await readFile(join(binDirectory, `${archive}.tar.br`)));
    await extractTar(tar, directory);
  }
  await installFonts(directory);
}

async function locatePackage(): Promise<{ binDirectory: string; version: string }> {
  // The package exports no package.json, so it is found from its entry: <package>/build/cjs/index.cjs.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(dirname(entry)));
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
  return { binDirectory: join(root, 'bin'), version };
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
