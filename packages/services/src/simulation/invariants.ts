import { createHash } from 'node:crypto';
import type { World } from './open-world.ts';

/** Each finds what must never be: `what` says what is wrong with which row. `$1` narrows it to one order. */
const CHECKS: readonly string[] = [
  // Nobody waits without an actor and a deadline; what is final waits for nobody.
  `SELECT format('line %s is %s, waits for %s until %s', l.id, l.state, l.waiting_for, l.deadline) AS what
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND CASE
     WHEN l.state IN ('REPLACED', 'CANCELLED', 'EXPIRED', 'CLOSED') THEN l.waiting_for IS NOT NULL OR l.deadline IS NOT NULL
     WHEN l.state = 'REFUNDED' THEN (l.waiting_for IS NULL) <> (l.deadline IS NULL)
     ELSE l.waiting_for IS NULL OR l.deadline IS NULL END`,
  `SELECT format('request %s has its next deadline at %s', r.id, r.next_deadline)
   FROM refund_requests r WHERE ($1::uuid IS NULL OR r.order_id = $1)
     AND r.next_deadline IS DISTINCT FROM (SELECT min(l.deadline) FROM request_lines l WHERE l.request_id = r.id)`,
  // Units: counted as they are held, never more than were bought, one holder each.
  `SELECT format('item %s counts %s claimed and %s settled of %s', i.id, i.claimed_units, i.settled_units, i.quantity)
   FROM order_items i LEFT JOIN LATERAL (
     SELECT coalesce(sum(c.last_unit - c.first_unit + 1) FILTER (WHERE c.state = 'HELD'), 0) AS held,
       coalesce(sum(c.last_unit - c.first_unit + 1) FILTER (WHERE c.state <> 'HELD'), 0) AS settled
     FROM claims c WHERE c.order_item_id = i.id) c ON true
   WHERE ($1::uuid IS NULL OR i.order_id = $1)
     AND (i.claimed_units <> c.held OR i.settled_units <> c.settled OR c.held + c.settled > i.quantity)`,
  `SELECT format('units of claims %s and %s overlap', a.id, b.id)
   FROM claims a JOIN claims b ON a.order_item_id = b.order_item_id AND a.id < b.id
     AND int4range(a.first_unit, a.last_unit, '[]') && int4range(b.first_unit, b.last_unit, '[]')
   JOIN order_items i ON i.id = a.order_item_id WHERE ($1::uuid IS NULL OR i.order_id = $1)`,
  `SELECT format('line %s (%s) has %s units and holds %s', l.id, l.state, l.quantity, c.units)
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id LEFT JOIN LATERAL (
     SELECT coalesce(sum(c.last_unit - c.first_unit + 1), 0) AS units FROM claims c WHERE c.line_id = l.id) c ON true
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND l.state <> 'REPLACED'
     AND c.units <> CASE WHEN l.state IN ('REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED') THEN 0 ELSE l.quantity END`,
  // Money: balances are the sums of their refunds, within what was captured.
  `SELECT format('payment %s: reserved %s of %s, refunded %s of %s, captured %s', p.id, p.reserved, t.open, p.refunded, t.done, p.captured)
   FROM payments p LEFT JOIN LATERAL (
     SELECT coalesce(sum(t.amount) FILTER (WHERE t.state IN ('RESERVED', 'ACCEPTED', 'UNKNOWN')), 0) AS open,
       coalesce(sum(t.amount) FILTER (WHERE t.state = 'SUCCEEDED'), 0) AS done
     FROM refund_transactions t WHERE t.payment_id = p.id) t ON true
   WHERE ($1::uuid IS NULL OR p.order_id = $1)
     AND (p.reserved <> t.open OR p.refunded <> t.done OR p.refunded + p.reserved + p.refunded_elsewhere > p.captured)`,
  `SELECT format('refund %s is %s, its parts are %s', t.id, t.amount, s.parts)
   FROM refund_transactions t JOIN refund_requests r ON r.id = t.request_id JOIN LATERAL (
     SELECT coalesce(sum(p.amount), 0) AS parts FROM refund_parts p WHERE p.transaction_id = t.id) s ON true
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND t.amount <> s.parts`,
  `SELECT format('line %s (%s) is to bring %s back and its legs come to %s', l.id, l.state, l.refund, s.legs)
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id JOIN LATERAL (
     SELECT coalesce(sum(p.amount), 0) AS legs FROM refund_parts p JOIN refund_transactions t ON t.id = p.transaction_id
     WHERE p.line_id = l.id AND t.state <> 'FAILED') s ON true
   WHERE ($1::uuid IS NULL OR r.order_id = $1)
     AND (s.legs > l.refund OR (l.state = 'REFUNDED' AND s.legs <> l.refund))`,
  `SELECT format('item %s brought back more than the %s it cost', i.id, i.total)
   FROM order_items i WHERE ($1::uuid IS NULL OR i.order_id = $1) AND i.total < (
     SELECT coalesce(sum(l.goods), 0) FROM request_lines l WHERE l.order_item_id = i.id AND l.state = 'REFUNDED')`,
  // Commission: no money before the supplier's, unless the law or a ruling says who pays.
  `SELECT format('line %s paid %s before its supplier, who paid %s', l.id, s.legs, l.supplier_refunded)
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id
   JOIN order_items i ON i.id = l.order_item_id AND i.mode = 'COMMISSION' JOIN LATERAL (
     SELECT coalesce(sum(p.amount), 0) AS legs FROM refund_parts p JOIN refund_transactions t ON t.id = p.transaction_id
     WHERE p.line_id = l.id AND t.state <> 'FAILED') s ON true
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND NOT l.statutory AND l.ruling->>'fundedBy' IS NULL
     AND s.legs > l.supplier_refunded`,
  // What is on the table can be answered, and what was asked is waited for.
  `SELECT format('offer %s stands about line %s, which is %s', o.id, l.id, l.state)
   FROM offers o JOIN request_lines l ON l.id = o.line_id JOIN refund_requests r ON r.id = l.request_id
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND o.state = 'STANDING'
     AND l.state NOT IN ('NEGOTIATING', 'AWAITING_INFORMATION', 'IN_DISPUTE')`,
  `SELECT format('question %s is open and nobody waits for its answer', q.id)
   FROM questions q JOIN refund_requests r ON r.id = q.request_id
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND q.state = 'OPEN' AND NOT EXISTS (
     SELECT FROM request_lines l WHERE l.id = ANY (q.line_ids) AND l.tracked->>'askedFrom' IS NOT NULL)`,
  `SELECT format('line %s waits for an answer to no question', l.id)
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND l.tracked->>'askedFrom' IS NOT NULL AND NOT EXISTS (
     SELECT FROM questions q WHERE q.state = 'OPEN' AND l.id = ANY (q.line_ids))`,
  `SELECT format('line %s is %s and its dispute %s', l.id, l.state, d.state)
   FROM request_lines l JOIN refund_requests r ON r.id = l.request_id LEFT JOIN disputes d ON d.id = l.dispute_id
   WHERE ($1::uuid IS NULL OR r.order_id = $1) AND l.state = 'IN_DISPUTE' AND d.state IS DISTINCT FROM 'OPEN'`,
  // The record's head is its last entry.
  `SELECT format('request %s says its record has %s entries', r.id, r.audit_seq)
   FROM refund_requests r WHERE ($1::uuid IS NULL OR r.order_id = $1)
     AND r.audit_seq <> (SELECT count(*) FROM audit_entries a WHERE a.request_id = r.id)`,
];

/** What must never be and is, in sentences; about one order, or all of them. */
export async function violations({ shop }: World, orderId: string | null): Promise<string[]> {
  const sql = CHECKS.join('\nUNION ALL\n');
  const rows = await shop.own.asOwner<{ what: string }>(sql, [orderId], shop.merchantId);
  return rows.map(({ what }) => what);
}

const STATE_TABLES = [
  'request_lines',
  'offers',
  'questions',
  'supplier_legs',
  'disputes',
  'forward_shipments',
  'return_shipments',
  'manual_payouts',
  'payables',
  'refund_transactions',
  'audit_entries',
];

/** Changes with anything that an action on the order's requests may change. */
export async function fingerprint({ shop }: World, orderId: string): Promise<string> {
  const ofRequests = STATE_TABLES.map(
    (table) =>
      `SELECT t.id, t::text AS row FROM ${table} t WHERE t.request_id IN (SELECT id FROM refund_requests WHERE order_id = $1)`,
  );
  const sql = [
    ...ofRequests,
    'SELECT r.id, r::text FROM refund_requests r WHERE r.order_id = $1',
    'SELECT p.id, p::text FROM payments p WHERE p.order_id = $1',
    'SELECT c.id, c::text FROM claims c JOIN order_items i ON i.id = c.order_item_id WHERE i.order_id = $1',
  ].join(' UNION ALL ');
  const rows = await shop.own.asOwner<{ row: string }>(
    `SELECT id, row FROM (${sql}) AS rows (id, row) ORDER BY id, row`,
    [orderId],
    shop.merchantId,
  );
  return createHash('sha256')
    .update(rows.map(({ row }) => row).join('\n'))
    .digest('hex');
}
