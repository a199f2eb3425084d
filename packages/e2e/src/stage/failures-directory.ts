import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a run leaves what explains a failure: what the windows showed, and what the instance printed. */
export const failuresDirectory = join(tmpdir(), 'refund-widget-e2e-failures');
