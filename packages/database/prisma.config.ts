import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Without this the command downloads a native engine, which generating code never uses.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./src/generate/no-schema-engine.mjs', import.meta.url),
);

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
