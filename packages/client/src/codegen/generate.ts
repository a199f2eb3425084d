import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateOperations } from './generate-operations.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const schema = fileURLToPath(new URL('../../../api/schema.graphql', import.meta.url));
const target = join(source, 'generated');

const files = await generateOperations(schema, join(source, 'operations'));
await rm(target, { recursive: true, force: true });
for (const [name, content] of files) {
  const path = join(target, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
console.log(`Wrote ${files.size} files to ${target}.`);
