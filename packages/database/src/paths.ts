import { fileURLToPath } from 'node:url';

/** This package's own directory, whatever directory the process was started in. */
export const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
export const schemaPath = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url));
export const migrationsDirectory = fileURLToPath(new URL('../prisma/migrations', import.meta.url));
export const generatedDirectory = fileURLToPath(new URL('../generated', import.meta.url));
