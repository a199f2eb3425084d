import { expect, inject, test } from 'vitest';
import { databaseUrl } from '../testing/database-url.ts';
import { refuseUnusableServer } from './refuse-unusable-server.ts';

test('a server that answers is accepted', async () => {
  await expect(refuseUnusableServer(inject('testServer').url)).resolves.toBeUndefined();
});

test('a server that is not there is named, without the password', async () => {
  const refusal = refuseUnusableServer('postgresql://me:hunter2@127.0.0.1:1/shop');
  await expect(refusal).rejects.toThrow(/127\.0\.0\.1:1\/shop of DATABASE_URL cannot be used: .*ECONNREFUSED/);
  await expect(refusal).rejects.not.toThrow(/hunter2/);
});

test('a database that does not exist is said to be missing', async () => {
  const url = databaseUrl(inject('testServer').url, 'no_such_database');
  await expect(refuseUnusableServer(url)).rejects.toThrow(/database "no_such_database" does not exist/);
});

test('what is no connection string is answered with the form of one', async () => {
  await expect(refuseUnusableServer('mysql://me@host/shop')).rejects.toThrow(
    /postgresql:\/\/user:password@host:5432\/database/,
  );
});
