import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../launch/paths.mjs';

let own: TestDatabase;
let directory: string;
beforeAll(async () => {
  own = await createTestDatabase();
  directory = mkdtempSync(join(tmpdir(), 'refund-audit-test-'));
});
afterAll(async () => {
  await own.close();
  rmSync(directory, { recursive: true, force: true });
});

async function refund(...parameters: string[]) {
  const child = spawn(process.execPath, [join(root, 'packages', 'cli', 'refund.mjs'), ...parameters], {
    env: { ...process.env, REFUND_DATA_DIR: directory, DATABASE_URL: own.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

const shop = ['--slug', 'linden', '--name', 'Linden', '--email', 'help@linden.example'];
const rest = ['--origin', 'https://linden.example', '--admin-name', 'Ida', '--admin-email', 'ida@linden.example'];

test('a merchant is made once, with an administrator and a key; its records are found whole, or tampered with', async () => {
  const made = await refund('merchant', 'create', ...shop, ...rest, '--time-zone', 'Europe/Berlin', '--country', 'DE');
  expect(made.output).toContain('made the merchant linden');
  expect(made.output).toMatch(/API key, shown this once: rk_[0-9a-f]{32}_\S+/);
  expect(made.code).toBe(0);

  const again = await refund('merchant', 'create', ...shop, ...rest);
  expect(again.output).toContain('refused: slug: Another merchant has this slug');
  expect(again.code).toBe(1);

  const whole = await refund('audit', 'verify');
  expect(whole.output).toContain('linden: whole (0 requests, 0 entries, 0 checkpoints)');
  expect(whole.code).toBe(0);

  const [merchant] = await own.asOwner<{ id: string }>("SELECT id FROM merchant_directory() WHERE slug = 'linden'");
  const merchantId = merchant?.id ?? '';
  // A request that was deleted leaves a gap in the numbers; a checkpoint made up does not match its seal.
  await own.asOwner('UPDATE merchants SET last_number = 10001 WHERE id = $1', [merchantId], merchantId);
  await own.asOwner(
    `INSERT INTO audit_checkpoints (id, merchant_id, seq, at, heads, prev_hash, hash)
     VALUES (gen_random_uuid(), $1, 1, now(), '[]', '', 'made up')`,
    [merchantId],
    merchantId,
  );
  const tampered = await refund('audit', 'verify', '--merchant', 'linden');
  expect(tampered.output).toContain('linden: TAMPERED WITH');
  expect(tampered.output).toContain('CHECKPOINT_CHANGED: Checkpoint 1 was changed');
  expect(tampered.output).toContain('REQUEST_REMOVED R-10001: Request R-10001 is gone');
  expect(tampered.code).toBe(1);

  const structured = await refund('audit', 'verify', '--merchant', 'linden', '--json');
  expect(JSON.parse(structured.output.slice(structured.output.indexOf('{')))).toMatchObject({
    linden: { intact: false, requests: 0, findings: [{ kind: 'CHECKPOINT_CHANGED' }, { requestNumber: 10_001 }] },
  });
}, 180_000);

test('a call that makes no sense is explained', async () => {
  expect(await refund('audit')).toMatchObject({ code: 2, output: expect.stringContaining('audit verify|checkpoint') });
  expect((await refund('audit', 'verify', '--merchant', 'nobody')).code).toBe(2);
  expect(await refund('merchant', 'create', '--slug', 'x')).toMatchObject({
    code: 2,
    output: expect.stringContaining('merchant create --slug'),
  });
}, 120_000);
