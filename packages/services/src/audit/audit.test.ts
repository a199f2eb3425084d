import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromStoredJson } from '../kernel/stored-json.ts';
import { changeOfMind, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';
import { sealOf } from './audit-chain.ts';
import { checkpointSeal, readHeads } from './checkpoint-chain.ts';

let shop: OpenShop;
let first: string;
let second: string;

/** Two requests: the first declined (two entries), the second asked a question and declined; a checkpoint in between. */
beforeEach(async () => {
  shop = await openShop();
  first = await declined('A-1');
  await shop.services.checkpointAudit({ merchantId: shop.merchantId });
  second = await declined('A-2');
  await shop.services.checkpointAudit({ merchantId: shop.merchantId });
});
afterEach(() => shop.close());

async function declined(externalId: string): Promise<string> {
  const { services, agent, key } = shop;
  const order = await importedOrder(shop, { externalId });
  const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
  const { id: lineId } = await onlyLine(shop, requestId);
  const decision = { actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId }] };
  mustSucceed(await services.rejectLines({ ...decision, code: 'OTHER', note: 'Worn.' }));
  return requestId;
}

/** As whoever owns the database can: past the triggers that refuse it. */
async function tamper(sql: string, parameters: unknown[] = []): Promise<void> {
  const { own, merchantId } = shop;
  const tables = ['audit_entries', 'audit_checkpoints'];
  for (const table of tables) await own.asOwner(`ALTER TABLE ${table} DISABLE TRIGGER USER`, [], merchantId);
  await own.asOwner(sql, parameters, merchantId);
  for (const table of tables) await own.asOwner(`ALTER TABLE ${table} ENABLE TRIGGER USER`, [], merchantId);
}

const verify = () => shop.services.verifyMerchant({ merchantId: shop.merchantId });

async function kindsFound() {
  const { intact, findings } = await verify();
  expect(intact).toBe(findings.length === 0);
  for (const { what } of findings) expect(what).toMatch(/^[A-Z].*\.$/);
  return findings.map(({ kind, requestNumber, entry, checkpoint }) => ({ kind, requestNumber, entry, checkpoint }));
}

const numberOf = async (requestId: string) => {
  const [row] = await shop.own.asOwner<{ number: number }>(
    'SELECT number FROM refund_requests WHERE id = $1',
    [requestId],
    shop.merchantId,
  );
  return row?.number ?? null;
};

/** Seals a request's record anew from what its rows say now, as a careful forger would. */
async function sealAnew(requestId: string): Promise<void> {
  const entries = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.auditEntry.findMany({ where: { requestId }, orderBy: { seq: 'asc' } }),
  );
  let hash = '';
  for (const { id, merchantId: _, at, data, prevHash: __, hash: ___, ...rest } of entries) {
    const plain = fromStoredJson(data);
    const record = {
      ...rest,
      at: at.getTime(),
      prevHash: hash,
      data: typeof plain === 'object' && plain !== null ? { ...plain } : {},
    };
    const seal = sealOf(record);
    await tamper('UPDATE audit_entries SET prev_hash = $2, hash = $3 WHERE id = $1', [id, hash, seal]);
    hash = seal;
  }
  await tamper('UPDATE refund_requests SET audit_head = $2, audit_seq = $3 WHERE id = $1', [
    requestId,
    hash,
    entries.length,
  ]);
}

describe('records that nobody touched', () => {
  test('are whole, counted, and told with the hash to keep elsewhere', async () => {
    const report = await verify();
    expect(report).toMatchObject({
      intact: true,
      requests: 2,
      entries: 4,
      checkpoints: 2,
      notYetCovered: 0,
      findings: [],
    });
    expect(report.lastCheckpoint).toMatchObject({ seq: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await shop.services.checkpointAudit({ merchantId: shop.merchantId })).toBeNull();
  });

  test('moved since the last checkpoint rest on their own chain until the next', async () => {
    await declined('A-3');
    expect(await verify()).toMatchObject({ intact: true, requests: 3, notYetCovered: 1 });
    expect(await shop.services.checkpointAudit({ merchantId: shop.merchantId })).toMatchObject({ seq: 3, heads: 1 });
    expect(await verify()).toMatchObject({ intact: true, checkpoints: 3, notYetCovered: 0 });
  });

  test('are covered once, however many nodes make a checkpoint at the same time', async () => {
    for (let index = 0; index < 5; index += 1) await declined(`B-${index}`);
    const { merchantId, services } = shop;
    const made = await Promise.all([1, 2, 3, 4].map(() => services.checkpointAudit({ merchantId })));
    expect(made.filter((checkpoint) => checkpoint !== null)).toMatchObject([{ seq: 3, heads: 5 }]);
    expect(await verify()).toMatchObject({ intact: true, checkpoints: 3 });
  });

  test('say before and after of what a move changed', async () => {
    const { services, agent, administrator, key } = shop;
    const order = await importedOrder(shop, { externalId: 'C-1', items: [{ total: '30.00' }] });
    const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
    const [line] = await linesOf(shop, requestId);
    const lineId = line?.id ?? '';
    const offer = { resolution: 'PARTIAL_REFUND', sharePercent: 50, returnNeeded: false } as const;
    mustSucceed(
      await services.makeOffer({ actor: agent, idempotencyKey: key(), requestId, line: { lineId }, ...offer }),
    );
    const [standing] = await shop.own.database.inTenant(shop.merchantId, (rows) =>
      rows.offer.findMany({ where: { lineId } }),
    );
    const buyer = shop.buyerOf(order.id);
    mustSucceed(
      await services.acceptOffer({ actor: buyer, idempotencyKey: key(), requestId, offerId: standing?.id ?? '' }),
    );
    const entries = await shop.own.database.inTenant(shop.merchantId, (rows) =>
      rows.auditEntry.findMany({ where: { requestId }, orderBy: { seq: 'asc' } }),
    );
    const agreed = fromStoredJson(entries.find(({ event }) => event === 'acceptOffer')?.data);
    expect(agreed).toMatchObject({
      before: { refund: 3000n, resolution: 'REFUND_AND_RETURN', waitingFor: 'BUYER' },
      after: { refund: 1500n, resolution: 'PARTIAL_REFUND', waitingFor: 'SELLER' },
    });
    expect(await services.verifyAudit({ actor: administrator, requestId })).toMatchObject({ intact: true });
  });
});

describe('tampering by whoever owns the database is found:', () => {
  test.each([
    ["reason = 'Clean.'"],
    ["actor_name = 'Nobody'"],
    ["actor_kind = 'SYSTEM'"],
    ["at = at + interval '1 second'"],
    ["event = 'approve'"],
    ["clause = '1.1'"],
    ["to_state = 'CANCELLED'"],
    ["data = jsonb_set(data, '{quantity}', '9')"],
  ])('an entry’s %s', async (change) => {
    await tamper(`UPDATE audit_entries SET ${change} WHERE request_id = $1 AND seq = 2`, [first]);
    const found = await kindsFound();
    expect(found).toContainEqual({
      kind: 'ENTRY_CHANGED',
      requestNumber: await numberOf(first),
      entry: 2,
      checkpoint: null,
    });
    expect(await shop.services.verifyAudit({ actor: shop.administrator, requestId: first })).toMatchObject({
      intact: false,
      brokenAt: 2,
    });
    expect((await verify()).findings[0]?.what).toMatch(/Entry 2 \(.* by /);
  });

  test('the last entries taken away', async () => {
    await tamper('DELETE FROM audit_entries WHERE request_id = $1 AND seq = 2', [first]);
    expect(await kindsFound()).toContainEqual({
      kind: 'RECORD_CUT',
      requestNumber: await numberOf(first),
      entry: 2,
      checkpoint: null,
    });
  });

  test('the last entries taken away, and the request made to agree', async () => {
    await tamper('DELETE FROM audit_entries WHERE request_id = $1 AND seq = 2', [first]);
    await sealAnew(first);
    await tamper("UPDATE request_lines SET state = 'SUBMITTED' WHERE request_id = $1", [first]);
    await tamper('UPDATE refund_requests SET checkpointed_seq = 1 WHERE id = $1', [first]);
    expect(await kindsFound()).toContainEqual({
      kind: 'RECORD_CUT',
      requestNumber: await numberOf(first),
      entry: 2,
      checkpoint: 1,
    });
  });

  test('a whole request taken away', async () => {
    for (const table of ['claims', 'audit_entries', 'request_lines']) {
      const column =
        table === 'claims' ? 'line_id IN (SELECT id FROM request_lines WHERE request_id = $1)' : 'request_id = $1';
      await tamper(`DELETE FROM ${table} WHERE ${column}`, [first]);
    }
    const number = await numberOf(first);
    await tamper('DELETE FROM refund_requests WHERE id = $1', [first]);
    expect(await kindsFound()).toEqual([
      { kind: 'REQUEST_REMOVED', requestNumber: null, entry: null, checkpoint: 1 },
      { kind: 'REQUEST_REMOVED', requestNumber: number, entry: null, checkpoint: null },
    ]);
  });

  test('a record rewritten whole, with new seals', async () => {
    await tamper("UPDATE audit_entries SET reason = 'Clean.' WHERE request_id = $1 AND seq = 2", [first]);
    await sealAnew(first);
    expect(await shop.services.verifyAudit({ actor: shop.administrator, requestId: first })).toMatchObject({
      intact: true,
    });
    expect(await kindsFound()).toEqual([
      { kind: 'RECORD_REWRITTEN', requestNumber: await numberOf(first), entry: 2, checkpoint: 1 },
    ]);
  });

  test('entries that changed places', async () => {
    await tamper('UPDATE audit_entries SET seq = 99 WHERE request_id = $1 AND seq = 1', [first]);
    await tamper('UPDATE audit_entries SET seq = 1 WHERE request_id = $1 AND seq = 2', [first]);
    await tamper('UPDATE audit_entries SET seq = 2 WHERE request_id = $1 AND seq = 99', [first]);
    const found = await kindsFound();
    expect(found).toContainEqual({
      kind: 'ENTRY_OUT_OF_PLACE',
      requestNumber: await numberOf(first),
      entry: 1,
      checkpoint: null,
    });
    expect(found).toContainEqual({
      kind: 'ENTRY_CHANGED',
      requestNumber: await numberOf(first),
      entry: 1,
      checkpoint: null,
    });
  });

  test('an entry moved to another request', async () => {
    await tamper('UPDATE audit_entries SET request_id = $2, seq = 3 WHERE request_id = $1 AND seq = 2', [
      first,
      second,
    ]);
    const kinds = (await kindsFound()).map(({ kind }) => kind);
    expect(kinds).toContain('RECORD_CUT');
    expect(kinds).toContain('ENTRY_CHANGED');
  });

  test('a line put into another state past its record', async () => {
    await tamper("UPDATE request_lines SET state = 'REFUND_DUE' WHERE request_id = $1", [second]);
    expect(await kindsFound()).toEqual([
      { kind: 'LINE_CHANGED', requestNumber: await numberOf(second), entry: 2, checkpoint: null },
    ]);
  });

  test.each([
    ["at = at + interval '1 day'"],
    ["heads = '[]'"],
    ["heads = jsonb_set(heads, '{0,seq}', '1')"],
    ['heads = \'"nonsense"\''],
  ])('a checkpoint’s %s', async (change) => {
    await tamper(`UPDATE audit_checkpoints SET ${change} WHERE seq = 1`);
    expect(await kindsFound()).toContainEqual({
      kind: 'CHECKPOINT_CHANGED',
      requestNumber: null,
      entry: null,
      checkpoint: 1,
    });
  });

  test('a checkpoint sealed anew no longer fits the next', async () => {
    const [stored] = await shop.own.database.inTenant(shop.merchantId, (rows) =>
      rows.auditCheckpoint.findMany({ where: { seq: 1 } }),
    );
    if (!stored) throw new Error('There is a first checkpoint');
    const contents = {
      merchantId: shop.merchantId,
      seq: 1,
      at: stored.at.getTime() + 1_000,
      heads: readHeads(stored.heads) ?? [],
      prevHash: '',
    };
    await tamper("UPDATE audit_checkpoints SET at = at + interval '1 second', hash = $1 WHERE seq = 1", [
      checkpointSeal(contents),
    ]);
    expect(await kindsFound()).toEqual([
      { kind: 'CHECKPOINT_CHANGED', requestNumber: null, entry: null, checkpoint: 2 },
    ]);
  });

  test('checkpoints taken away, the first or the last', async () => {
    await tamper('DELETE FROM audit_checkpoints WHERE seq = 1');
    expect(await kindsFound()).toContainEqual({
      kind: 'CHECKPOINT_REMOVED',
      requestNumber: null,
      entry: null,
      checkpoint: 1,
    });
    await tamper('DELETE FROM audit_checkpoints');
    expect(await kindsFound()).toContainEqual({
      kind: 'CHECKPOINT_REMOVED',
      requestNumber: await numberOf(second),
      entry: null,
      checkpoint: null,
    });
  });
});
