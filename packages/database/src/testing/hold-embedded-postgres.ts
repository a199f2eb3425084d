// Starts an embedded Postgres in a process of its own, which a test can then kill: node <this> <data directory>.
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';

const dataDirectory = process.argv[2];
if (dataDirectory === undefined) throw new Error('Name a data directory.');

const postgres = await startEmbeddedPostgres({
  dataDirectory,
  report: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(
  `${JSON.stringify({ url: postgres.url, postgres: postgres.processId(), adopted: postgres.adopted })}\n`,
);
process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
setInterval(() => {}, 60_000);
