/** What a developer's commands need. Nothing here is loaded by a server. */
export { generateClient } from './generate/generate-client.ts';
export { createMigration } from './migrate/create-migration.ts';
export { diffSchema } from './migrate/diff-schema.ts';
