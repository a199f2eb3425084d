import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { databaseUrl } from '../testing/database-url.ts';
import { createMigration } from './create-migration.ts';
import { deployMigrations } from './deploy-migrations.ts';
import { diffSchema } from './diff-schema.ts';
import { migrationStatus } from './migration-status.ts';
import { migrationNames } from './read-migrations.ts';

const schemaHead = 'datasource db {\n  provider = "postgresql"\n}\n';
const shelfModel = 'model Shelf {\n  id Int @id\n  label String\n}\n';

let url: string;
let name: string;
let directory: string;

async function query<Row extends pg.QueryResultRow>(sql: string, on: string = url): Promise<Row[]> {
  const client = new pg.Client({ connectionString: on });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  const server = inject('testServer').url;
  name = `refund_migrate_${randomUUID().slice(0, 8)}`;
  await query(`CREATE DATABASE ${name}`, server);
  url = databaseUrl(server, name);
  directory = mkdtempSync(join(tmpdir(), 'refund-migrations-'));
  writeFileSync(join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n');
});

afterEach(async () => {
  await query(`DROP DATABASE ${name} WITH (FORCE)`, inject('testServer').url);
  rmSync(directory, { recursive: true });
});

function addMigration(migration: string, sql: string): void {
  mkdirSync(join(directory, migration));
  writeFileSync(join(directory, migration, 'migration.sql'), sql);
}

test('the schema and the migrations of the product agree', async () => {
  expect(await diffSchema()).toBeNull();
});

describe('deploying', () => {
  test('brings an empty database to the present, and has nothing to do the second time', async () => {
    expect(await deployMigrations(url)).toEqual(migrationNames());
    expect(await deployMigrations(url)).toEqual([]);
    expect(await migrationStatus(url)).toEqual({ upToDate: true, pending: [], unknown: [], edited: [], failed: [] });
  });

  test('by two servers at once happens once', async () => {
    const applied = await Promise.all([deployMigrations(url), deployMigrations(url)]);
    expect(applied.flat()).toEqual(migrationNames());
  });

  test('sends a function whole, semicolons and all', async () => {
    addMigration(
      '1_function',
      'CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END; $$;',
    );
    await deployMigrations(url, directory);
    expect(await query('SELECT twice(21) AS answer')).toEqual([{ answer: 42 }]);
  });

  test('that fails half way leaves the database as it was, and says why', async () => {
    addMigration('1_good', 'CREATE TABLE good (id int);');
    addMigration('2_bad', 'CREATE TABLE half (id int); CREATE TABLE half (id int);');
    await expect(deployMigrations(url, directory)).rejects.toThrow('relation "half" already exists');
    expect(await query("SELECT to_regclass('good') AS good, to_regclass('half') AS half")).toEqual([
      { good: null, half: null },
    ]);
    expect((await migrationStatus(url, directory)).failed).toEqual([]);
  });
});

test('the status names what is pending and what was edited after it was applied', async () => {
  addMigration('1_first', 'CREATE TABLE first (id int);');
  await deployMigrations(url, directory);
  writeFileSync(join(directory, '1_first', 'migration.sql'), 'CREATE TABLE first (id bigint);');
  addMigration('2_second', 'CREATE TABLE second (id int);');
  expect(await migrationStatus(url, directory)).toEqual({
    upToDate: false,
    pending: ['2_second'],
    unknown: [],
    edited: ['1_first'],
    failed: [],
  });
});

describe('writing a migration', () => {
  test('drafts what the schema adds, once', async () => {
    const schema = join(directory, 'schema.prisma');
    writeFileSync(schema, schemaHead + shelfModel);
    const file = await createMigration('Add shelves', new Date('2026-03-01T12:00:00Z'), directory, schema);
    expect(file).toBe(join(directory, '20260301120000_add_shelves', 'migration.sql'));
    expect(await createMigration('again', new Date('2026-03-01T12:00:01Z'), directory, schema)).toBeNull();
    await deployMigrations(url, directory);
    expect(await query('SELECT label FROM "Shelf"')).toEqual([]);
  });

  test('a schema that went ahead of the migrations is noticed', async () => {
    const schema = join(directory, 'schema.prisma');
    addMigration('1_shelf', 'CREATE TABLE "Shelf" ("id" INTEGER NOT NULL PRIMARY KEY);');
    writeFileSync(schema, schemaHead + shelfModel);
    expect(await diffSchema(directory, schema)).toContain('ADD COLUMN     "label" TEXT NOT NULL');
  });
});
