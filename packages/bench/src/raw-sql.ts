/** What somebody in a hurry would write: joins, and inserts one after the other. */
export const statements = {
  order: `
  SELECT o.id AS order_id, o.number, o.currency, i.id AS item_id, i.title, i.quantity, i.total,
         l.first_unit, l.last_unit, l.delivered_at,
         (SELECT coalesce(sum(c.last_unit - c.first_unit + 1), 0)::int FROM claims c WHERE c.order_item_id = i.id) AS claimed
  FROM orders o JOIN order_items i ON i.order_id = o.id JOIN lots l ON l.order_item_id = i.id
  WHERE o.external_id = $1 ORDER BY i.position`,

  item: 'SELECT seller_id, quantity, total FROM order_items WHERE id = $1 FOR UPDATE',

  nextNumber: 'UPDATE merchants SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number',

  insertRequest: `
  INSERT INTO refund_requests (id, merchant_id, order_id, seller_id, number, details, locale, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, 'Raw', 'en', now(), now())`,

  insertLine: `
  INSERT INTO request_lines (id, merchant_id, request_id, order_item_id, lot_id, position, quantity, reason, fault, resolution,
    goods_received, return_required, source_kind, source_id, source_version, statutory, state, state_since, waiting_for, deadline,
    goods, outbound_shipping, refund, postage_payer, decision, tracked, created_at)
  VALUES ($1, $2, $3, $4, $5, 0, 1, 'CHANGE_OF_MIND', 'BUYER', 'REFUND_AND_RETURN', true, true, 'POLICY', 'raw', 1, false,
    'SUBMITTED', now(), 'SELLER', now() + interval '5 days', $6, 0, $6, 'BUYER', $7, $8, now())`,

  /** What the engine decided for one request of ours, for the raw server to store as its own. */
  decided: 'SELECT decision, tracked FROM request_lines ORDER BY created_at LIMIT 1',

  insertClaim: `
  INSERT INTO claims (id, merchant_id, order_item_id, lot_id, line_id, first_unit, last_unit, state)
  VALUES ($1, $2, $3, $4, $5, $6, $6, 'HELD')`,

  insertAudit: `
  INSERT INTO audit_entries (id, merchant_id, request_id, line_id, seq, at, actor_kind, actor_name, event, to_state, prev_hash, hash)
  VALUES ($1, $2, $3, $4, 1, now(), 'BUYER', 'Raw', 'submit', 'SUBMITTED', '', $5)`,

  insertOutbox: `
  INSERT INTO outbox_messages (id, merchant_id, type, payload, created_at, next_try_at, delivered_at)
  VALUES ($1, $2, 'raw', $3, now(), now(), now())`,

  insertKey: `
  INSERT INTO idempotency_records (merchant_id, actor, operation, key, input_hash, outcome, created_at)
  VALUES ($1, 'raw', 'create', $2, $3, '{}', now())`,

  queue: `
  SELECT r.id, r.number, r.created_at, r.next_deadline, o.buyer_name, o.buyer_country, o.number AS order_number, s.name AS seller,
         (SELECT sum(l.refund) FROM request_lines l WHERE l.request_id = r.id) AS total,
         (SELECT json_agg(json_build_object('id', l.id, 'quantity', l.quantity, 'reason', l.reason, 'state', l.state,
                    'refund', l.refund::text, 'title', i.title, 'actor', l.waiting_for, 'deadline', l.deadline) ORDER BY l.position)
          FROM request_lines l JOIN order_items i ON i.id = l.order_item_id WHERE l.request_id = r.id) AS lines
  FROM refund_requests r JOIN orders o ON o.id = r.order_id JOIN sellers s ON s.id = r.seller_id
  ORDER BY r.created_at DESC, r.id DESC LIMIT 50`,
} as const;
