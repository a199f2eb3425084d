import { writeFile } from 'node:fs/promises';
import { lifecyclePage } from '../src/lifecycle/diagram.ts';
import { LIFECYCLE } from '../src/lifecycle/table.ts';

await writeFile(new URL('../../docs/lifecycle.md', import.meta.url), lifecyclePage(LIFECYCLE));
