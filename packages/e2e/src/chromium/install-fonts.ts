import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDirectory } from './cache-directory.ts';
import { extractArchive, locateChromiumPackage } from './chromium-package.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** How a browser on Linux is told of the fonts. */
export type FontEnvironment = { FONTCONFIG_FILE: string; XDG_CACHE_HOME: string };

/**
 * Fonts from npm, Chinese ones among them, so that text looks the same on every Linux machine
 * and needs no system package.
 *
 * The Chinese package holds the font cut into about a hundred WOFF slices by character range.
 * Fontconfig reads plain TrueType surely and WOFF only by luck of its build, so each slice is
 * converted; fontconfig then falls back from slice to slice by the characters that each covers.
 */
export async function installFonts(): Promise<FontEnvironment> {
  const directory = await cachedDirectory('fonts-1', async (partial) => {
    const { binDirectory } = await locateChromiumPackage();
    await extractArchive(binDirectory, 'fonts', partial);
    await convertChineseFont(join(partial, 'fonts', 'noto-sans-sc'));
    await writeFile(join(partial, 'fonts.conf'), fontsConfiguration);
  });
  return { FONTCONFIG_FILE: join(directory, 'fonts.conf'), XDG_CACHE_HOME: join(directory, 'cache') };
}

async function convertChineseFont(target: string): Promise<void> {
  const source = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc')), 'files');
  await mkdir(target, { recursive: true });
  const slices = (await readdir(source)).filter((name) => /-(400|700)-normal\.woff$/.test(name));
  for (const slice of slices) {
    const sfnt = woffToSfnt(await readFile(join(source, slice)));
    await writeFile(join(target, slice.replace(/\.woff$/, '.ttf')), sfnt);
  }
}

/** Ours first, then the system's. Paths are relative to the file or to XDG_CACHE_HOME: the directory is renamed. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family><family>Noto Sans SC</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family><family>Noto Sans SC</family></prefer></alias>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
