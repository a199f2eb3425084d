import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { woffToSfnt } from './woff-to-sfnt.ts';

/**
 * Puts a Chinese font beside the browser and writes the fontconfig file that finds it.
 *
 * The package holds the font cut into about a hundred WOFF slices by character range. Fontconfig
 * reads plain TrueType surely and WOFF only by luck of its build, so each slice is converted;
 * fontconfig then falls back from slice to slice by the characters that each covers.
 */
export async function installFonts(directory: string): Promise<void> {
  const source = join(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc')), 'files');
  const target = join(directory, 'fonts', 'noto-sans-sc');
  await mkdir(target, { recursive: true });
  const slices = (await readdir(source)).filter((name) => /-(400|700)-normal\.woff$/.test(name));
  for (const slice of slices) {
    const sfnt = woffToSfnt(await readFile(join(source, slice)));
    await writeFile(join(target, slice.replace(/\.woff$/, '.ttf')), sfnt);
  }
  await writeFile(join(directory, 'fonts.conf'), fontsConfiguration);
}

/** Paths are relative to the file or to XDG_CACHE_HOME, so the unpacked directory may be renamed. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="weak"><family>sans-serif</family><prefer><family>Open Sans</family><family>Noto Sans SC</family></prefer></alias>
  <alias binding="weak"><family>system-ui</family><prefer><family>Open Sans</family><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;
