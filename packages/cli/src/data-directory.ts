import { join, resolve } from 'node:path';
import { root } from '../launch/paths.mjs';

/** Where an instance keeps what must survive it: REFUND_DATA_DIR, else `.data` in the checkout. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment.REFUND_DATA_DIR;
  return given ? resolve(environment.INIT_CWD ?? process.cwd(), given) : join(root, '.data');
}
