import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. Everything is found from this file, whatever directory the command was run in. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const cacheDirectory = join(root, 'node_modules', '.cache', 'refund-widget');
export const mainPath = fileURLToPath(new URL('../src/main.ts', import.meta.url));
