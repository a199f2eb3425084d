import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locateBinaries } from './locate-binaries.ts';
import { copyBinaries, homeOf } from './roots-home.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

// Only root has another home; an ordinary user's cluster is always in the data directory.
if (process.getuid?.() === 0) {
  describe("root's database", () => {
    let parent: string;
    let dataDirectory: string;

    beforeEach(() => {
      parent = mkdtempSync(join(tmpdir(), 'refund-root-'));
      dataDirectory = join(parent, 'data');
      mkdirSync(dataDirectory);
    });

    afterEach(() => {
      const home = homeOf(dataDirectory);
      rmSync(parent, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    });

    const start = (directory = dataDirectory) => startEmbeddedPostgres({ dataDirectory: directory, durable: false });

    test('is in the data directory when others may pass through to it', async () => {
      chmodSync(parent, 0o755);
      await (await start()).stop();
      expect(homeOf(dataDirectory)).toBe(dataDirectory);
      expect(statSync(join(dataDirectory, 'postgres')).uid).not.toBe(0);
    });

    test('moves out when that is closed later, with everything in it', async () => {
      chmodSync(parent, 0o755);
      const before = await start();
      await execute(before.url, 'CREATE TABLE kept AS SELECT 5 AS n');
      await before.stop();
      chmodSync(parent, 0o700);
      const after = await start();
      expect(homeOf(dataDirectory)).toMatch(/^\/var\/(lib|tmp)\/refund-widget-/);
      expect(await execute(after.url, 'SELECT n FROM kept')).toEqual([{ n: 5 }]);
      expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
      await after.stop();
    });

    test('is not shared with a copy of the data directory', async () => {
      await (await start()).stop();
      const copy = join(parent, 'copy');
      cpSync(dataDirectory, copy, { recursive: true });
      await expect(start(copy)).rejects.toThrow(/is a copy of .* Delete .*postgres\.location/);
    });

    test('goes with a data directory that is moved', async () => {
      const before = await start();
      await execute(before.url, 'CREATE TABLE kept AS SELECT 6 AS n');
      await before.stop();
      const moved = join(parent, 'moved');
      cpSync(dataDirectory, moved, { recursive: true });
      rmSync(dataDirectory, { recursive: true });
      dataDirectory = moved;
      const after = await start();
      expect(await execute(after.url, 'SELECT n FROM kept')).toEqual([{ n: 6 }]);
      await after.stop();
    });

    test('that is gone is not silently begun anew', async () => {
      await (await start()).stop();
      rmSync(homeOf(dataDirectory), { recursive: true });
      await expect(start()).rejects.toThrow(/which is gone. Restore it, or delete/);
    });

    test('runs binaries of its own where nobody else can read the installed ones', () => {
      const installed = join(parent, 'installed');
      cpSync(locateBinaries().root, installed, { recursive: true, verbatimSymlinks: true });
      const copied = copyBinaries(installed, dataDirectory, () => {});
      expect(statSync(join(copied, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
      expect(readdirSync(join(copied, 'lib')).length).toBe(readdirSync(join(installed, 'lib')).length);
      expect(copyBinaries(installed, dataDirectory, () => {})).toBe(copied);
      rmSync(join(copied, '..'), { recursive: true });
    });
  });
} else {
  test("an ordinary user's database is in the data directory", () => {
    expect(homeOf(tmpdir())).toBe(tmpdir());
  });
}

async function execute(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
