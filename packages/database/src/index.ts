export * from '../generated/client/client.ts';
export { findEmbeddedPostgres } from './embedded/find-embedded-postgres.ts';
export {
  type Addresses,
  acquireInstanceLock,
  type InstanceLock,
  type InstanceLockOutcome,
} from './embedded/instance-lock.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/start-embedded-postgres.ts';
export { deployMigrations } from './migrate/deploy-migrations.ts';
export { type MigrationStatus, migrationStatus } from './migrate/migration-status.ts';
export { prepareApplicationRole } from './migrate/prepare-application-role.ts';
export { applicationRole } from './serve/connection-settings.ts';
export {
  createDatabase,
  type Database,
  type DatabaseSettings,
  type Transaction,
  type TransactionSettings,
} from './serve/create-database.ts';
export { listenForOutbox, type OutboxListener } from './serve/listen-for-outbox.ts';
export { refuseUnusableServer } from './serve/refuse-unusable-server.ts';
export { isConflict, retryConflicts } from './serve/retry-conflicts.ts';
export * from './sql/index.ts';
