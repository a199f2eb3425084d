import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canReach, unprivilegedUser, userWithId } from './system-user.ts';

const passwd = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
postgres:x:101:104::/var/lib/postgresql:/bin/bash
`;

test('root runs Postgres as the user that was made for it', () => {
  expect(unprivilegedUser(passwd)).toEqual({ name: 'postgres', uid: 101, gid: 104 });
});

test('root runs Postgres as nobody where there is no such user', () => {
  expect(unprivilegedUser(passwd.replace(/^postgres.*\n/m, ''))).toMatchObject({ name: 'nobody' });
});

test('a system with neither is refused, in words', () => {
  expect(() => unprivilegedUser('root:x:0:0:root:/root:/bin/bash\n')).toThrow(/neither "postgres" nor "nobody"/);
});

test('a user is found by id', () => {
  expect(userWithId(101, passwd)?.name).toBe('postgres');
  expect(userWithId(7, passwd)).toBeUndefined();
});

describe('whether a user can reach a file', () => {
  let directory: string;
  const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'refund-reach-'));
    mkdirSync(join(directory, 'inner'), { mode: 0o755 });
    writeFileSync(join(directory, 'inner', 'file'), '', { mode: 0o644 });
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  test('not below a directory of mode 0700', () => {
    chmodSync(directory, 0o700);
    expect(canReach(join(directory, 'inner', 'file'), stranger)).toBe(false);
  });

  test('below one that it may only pass through', () => {
    chmodSync(directory, 0o711);
    expect(canReach(join(directory, 'inner', 'file'), stranger)).toBe(true);
    expect(canReach(directory, stranger)).toBe(false);
  });

  test('not when the file itself is private', () => {
    chmodSync(directory, 0o755);
    chmodSync(join(directory, 'inner', 'file'), 0o600);
    expect(canReach(join(directory, 'inner', 'file'), stranger)).toBe(false);
  });

  test('its owner goes by the owner bits alone', () => {
    chmodSync(directory, 0o700);
    const owner = { name: 'owner', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    expect(canReach(join(directory, 'inner', 'file'), owner)).toBe(true);
  });
});
