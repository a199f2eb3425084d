#!/usr/bin/env node
// Stands where the Prisma command looks for its native schema engine, so that it downloads none.
// `refund generate` never calls it; migrations go through src/migrate instead.
if (process.argv.includes('--version')) {
  console.log('schema-engine-cli none');
} else {
  console.error('Run `npm run refund -- migrate` instead of `prisma migrate`.');
  process.exitCode = 1;
}
