-- The desk's reads: which requests a view holds, how many, and what one viewer's page of them is computed from.
-- Each is one statement that names its tenant and answers in the same round trip. SECURITY INVOKER: row-level security stands.

-- Somebody still has something to do.
CREATE FUNCTION "is_open"("state" "line_state") RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT "state" NOT IN ('REFUNDED', 'REPLACED', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED') $$;

-- Closed requests grow without end, open ones do not: every view but two looks at these alone.
ALTER TABLE "refund_requests" ADD COLUMN "open" BOOLEAN NOT NULL DEFAULT true;
DROP INDEX "refund_requests_merchant_id_next_deadline_idx";
CREATE INDEX "refund_requests_merchant_id_open_created_at_id_idx" ON "refund_requests" ("merchant_id", "open", "created_at" DESC, "id" DESC);
CREATE INDEX "refund_requests_merchant_id_open_next_deadline_idx" ON "refund_requests" ("merchant_id", "open", "next_deadline");

-- The lines keep it themselves, so that no writer can forget it.
CREATE FUNCTION "keep_request_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "refund_requests" r SET "open" = kept."open"
  FROM (SELECT EXISTS (SELECT FROM "request_lines" l WHERE l."request_id" = NEW."request_id" AND is_open(l."state")) AS "open") kept
  WHERE r."id" = NEW."request_id" AND r."open" <> kept."open";
  RETURN NULL;
END $$;

CREATE TRIGGER "request_lines_keep_request_open" AFTER INSERT OR UPDATE OF "state" ON "request_lines"
  FOR EACH ROW EXECUTE FUNCTION "keep_request_open"();

-- Rows from before it: the owner, too, sees no tenant's rows while row-level security is forced.
ALTER TABLE "refund_requests" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "request_lines" NO FORCE ROW LEVEL SECURITY;
UPDATE "refund_requests" r SET "open" = false
  WHERE NOT EXISTS (SELECT FROM "request_lines" l WHERE l."request_id" = r."id" AND is_open(l."state"));
ALTER TABLE "request_lines" FORCE ROW LEVEL SECURITY;
ALTER TABLE "refund_requests" FORCE ROW LEVEL SECURITY;

CREATE FUNCTION "end_of_today"("now" timestamptz) RETURNS timestamptz LANGUAGE sql STABLE
  AS $$ SELECT (date_trunc('day', "now" AT TIME ZONE m."time_zone") + interval '1 day') AT TIME ZONE m."time_zone"
        FROM "merchants" m WHERE m."id" = current_merchant() $$;

-- A refund that is on its way by hand is on its way only once somebody has been to the bank.
CREATE FUNCTION "waits_for_transfer"("line" uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (
    SELECT FROM "refund_parts" p JOIN "refund_transactions" t ON t."id" = p."transaction_id"
    WHERE p."line_id" = "line" AND t."provider" = 'manual' AND t."state" = 'ACCEPTED') $$;

-- The views that an open line puts its request in, for somebody on `side`. A seller answers; everybody else is simply waited for.
-- A deadline is the first instant that is too late, so the end of today is still today's. One expression without a subquery, so that
-- it is planned as a part of the statement it stands in.
CREATE FUNCTION "line_views"("line" uuid, "state" "line_state", "waiting_for" "actor_kind", "deadline" timestamptz, "side" "actor_kind", "today_ends" timestamptz)
  RETURNS text[] LANGUAGE sql STABLE
  AS $$ SELECT ARRAY[
    CASE WHEN "waiting_for" = "side" AND ("side" <> 'SELLER' OR "state" IN ('SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'WITH_SUPPLIER'))
      THEN 'NEEDS_ANSWER' END,
    CASE WHEN "waiting_for" = "side" AND "deadline" <= "today_ends" THEN 'DUE_TODAY' END,
    CASE "state"
      WHEN 'AWAITING_RETURN' THEN 'WAITING_RETURN'
      WHEN 'RETURN_IN_TRANSIT' THEN 'WAITING_RETURN'
      WHEN 'INSPECTING' THEN 'TO_INSPECT'
      WHEN 'REFUND_DUE' THEN 'TO_PAY'
      WHEN 'REFUND_PENDING' THEN CASE WHEN waits_for_transfer("line") THEN 'TO_PAY' END
      WHEN 'IN_DISPUTE' THEN 'IN_DISPUTE'
      WHEN 'WITH_SUPPLIER' THEN 'WITH_SUPPLIER'
      WHEN 'SUPPLIER_RETURN' THEN 'WITH_SUPPLIER'
      WHEN 'SUPPLIER_SETTLEMENT' THEN 'WITH_SUPPLIER'
    END
  ] $$;

-- A page of a view: `asked` holds only what is asked for, and the statement says only that, so that it is planned for it.
CREATE FUNCTION "request_queue"("merchant" uuid, "asked" jsonb) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  "view" text := "asked"->>'view';
  "newest" boolean := "asked"->>'sort' = 'NEWEST';
  "backwards" boolean := ("asked"->>'backwards')::boolean;
  "down" boolean := "newest" <> "backwards";
  "key" text := CASE WHEN "newest" THEN 'r."created_at"' ELSE 'coalesce(r."next_deadline", ''infinity'')' END;
  "of_request" text := 'true';
  "of_line" text := '';
  "beyond" text := '';
  "answer" json;
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  IF "view" = 'CLOSED' THEN "of_request" := 'NOT r."open"';
  ELSIF "view" <> 'ALL' THEN "of_request" := 'r."open"'; END IF;
  IF "view" NOT IN ('CLOSED', 'ALL', 'ALL_OPEN') THEN
    "of_line" := "of_line" || ' AND $1->>''view'' = ANY (line_views(l."id", l."state", l."waiting_for", l."deadline", ($1->>''side'')::actor_kind, $6))';
  END IF;
  IF "asked" ? 'states' THEN "of_line" := "of_line" || ' AND l."state" = ANY ($4)'; END IF;
  IF "asked" ? 'reasons' THEN "of_line" := "of_line" || ' AND l."reason" = ANY ($5)'; END IF;
  IF "of_line" <> '' THEN
    "of_request" := "of_request" || ' AND EXISTS (SELECT FROM "request_lines" l WHERE l."request_id" = r."id"' || "of_line" || ')';
  END IF;
  IF "asked" ? 'seenSellers' THEN "of_request" := "of_request" || ' AND r."seller_id" = ANY ($2)'; END IF;
  IF "asked" ? 'sellers' THEN "of_request" := "of_request" || ' AND r."seller_id" = ANY ($3)'; END IF;
  IF "asked" ? 'seenOrder' THEN "of_request" := "of_request" || ' AND r."order_id" = ($1->>''seenOrder'')::uuid'; END IF;
  IF "asked" ? 'order' THEN "of_request" := "of_request" || ' AND r."order_id" = ($1->>''order'')::uuid'; END IF;
  IF "asked" ? 'seenCustomer' THEN
    "of_request" := "of_request" || ' AND r."order_id" IN (SELECT o."id" FROM "orders" o WHERE o."customer_id" = $1->>''seenCustomer'')';
  END IF;
  IF "asked" ? 'createdFrom' THEN "of_request" := "of_request" || ' AND r."created_at" >= ($1->>''createdFrom'')::timestamptz'; END IF;
  IF "asked" ? 'createdTo' THEN "of_request" := "of_request" || ' AND r."created_at" < ($1->>''createdTo'')::timestamptz'; END IF;
  IF "asked" ? 'text' THEN
    "of_request" := "of_request" || ' AND (r."number" = ($1->>''number'')::int
      OR EXISTS (SELECT FROM "orders" o WHERE o."id" = r."order_id"
        AND strpos(lower(o."number" || E''\n'' || o."buyer_name" || E''\n'' || o."buyer_email"), $1->>''text'') > 0)
      OR EXISTS (SELECT FROM "request_lines" l JOIN "order_items" i ON i."id" = l."order_item_id" WHERE l."request_id" = r."id"
        AND strpos(lower(concat_ws(E''\n'', i."sku", i."title")), $1->>''text'') > 0)
      OR EXISTS (SELECT FROM "return_shipments" s WHERE s."request_id" = r."id" AND strpos(lower(s."tracking_number"), $1->>''text'') > 0))';
  END IF;
  IF "asked" ? 'fromId' THEN
    "beyond" := format(' AND (%s, r."id") %s ($7, ($1->>''fromId'')::uuid)', "key", CASE WHEN "down" THEN '<' ELSE '>' END);
  END IF;
  EXECUTE format('SELECT json_build_object(
      ''total'', (SELECT count(*) FROM (SELECT FROM "refund_requests" r WHERE %1$s LIMIT ($1->>''most'')::int) counted),
      ''rows'', (SELECT coalesce(json_agg(json_build_object(''id'', f."id", ''at'', CASE WHEN isfinite(f."at") THEN milliseconds(f."at") END)), ''[]'') FROM (
        SELECT r."id", %2$s AS "at" FROM "refund_requests" r WHERE %1$s%3$s ORDER BY %2$s %4$s, r."id" %4$s LIMIT ($1->>''size'')::int + 1) f))',
      "of_request", "key", "beyond", CASE WHEN "down" THEN 'DESC' ELSE 'ASC' END)
    INTO "answer"
    USING "asked",
      ARRAY(SELECT jsonb_array_elements_text("asked"->'seenSellers'))::uuid[],
      ARRAY(SELECT jsonb_array_elements_text("asked"->'sellers'))::uuid[],
      ARRAY(SELECT jsonb_array_elements_text("asked"->'states'))::line_state[],
      ARRAY(SELECT jsonb_array_elements_text("asked"->'reasons'))::reason[],
      end_of_today(("asked"->>'now')::timestamptz),
      coalesce(("asked"->>'fromAt')::timestamptz, 'infinity');
  RETURN "answer";
END $$;

-- How many requests each view holds; a view of lines that holds none is left out. Without sellers: those of all of them.
CREATE FUNCTION "queue_counts"("merchant" uuid, "seen_sellers" uuid[], "side" "actor_kind", "now" timestamptz) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  "today_ends" timestamptz;
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  "today_ends" := end_of_today("now");
  RETURN (
    WITH "totals" AS (
      SELECT count(*) FILTER (WHERE r."open") AS "open", count(*) FILTER (WHERE NOT r."open") AS "closed"
      FROM "refund_requests" r WHERE "seen_sellers" IS NULL OR r."seller_id" = ANY ("seen_sellers")
    ), "held" AS (
      SELECT v."view", count(DISTINCT r."id") AS "count"
      FROM "refund_requests" r JOIN "request_lines" l ON l."request_id" = r."id"
      CROSS JOIN LATERAL unnest(line_views(l."id", l."state", l."waiting_for", l."deadline", "side", "today_ends")) v("view")
      WHERE r."open" AND ("seen_sellers" IS NULL OR r."seller_id" = ANY ("seen_sellers")) AND v."view" IS NOT NULL
      GROUP BY v."view"
      UNION ALL SELECT 'ALL_OPEN', t."open" FROM "totals" t
      UNION ALL SELECT 'CLOSED', t."closed" FROM "totals" t
      UNION ALL SELECT 'ALL', t."open" + t."closed" FROM "totals" t
    )
    SELECT coalesce(json_object_agg(h."view", h."count"), '{}') FROM "held" h);
END $$;

-- What actions, waits and sums of requests are computed from. Amounts are texts of minor units, instants milliseconds; what the
-- engine decided at submission is a text of its own, because few readers open it.
CREATE FUNCTION "request_desks"("merchant" uuid, "wanted" uuid[]) RETURNS SETOF json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  RETURN QUERY
    SELECT json_build_object(
      'id', r."id", 'sellerId', r."seller_id", 'orderId', r."order_id", 'customerId', o."customer_id", 'currency', o."currency",
      'timeZone', m."time_zone",
      'payments', (
        SELECT coalesce(json_agg(json_build_object(
          'id', p."id", 'label', p."label", 'captured', p."captured"::text, 'refunded', (p."refunded" + p."refunded_elsewhere")::text,
          'reserved', p."reserved"::text, 'refundableUntil', milliseconds(p."refundable_until")) ORDER BY p."position"), '[]')
        FROM "payments" p WHERE p."order_id" = r."order_id"),
      'refunds', (
        SELECT coalesce(json_agg(json_build_object(
          'state', t."state", 'provider', t."provider", 'attempts', t."attempts",
          'parts', (SELECT coalesce(json_agg(json_build_object('lineId', p."line_id", 'amount', p."amount"::text)), '[]')
            FROM "refund_parts" p WHERE p."transaction_id" = t."id"))), '[]')
        FROM "refund_transactions" t WHERE t."request_id" = r."id"),
      'lines', (
        SELECT coalesce(json_agg(json_build_object(
          'id', l."id", 'state', l."state", 'resolution', l."resolution", 'returnRequired', l."return_required",
          'statutory', l."statutory", 'refund', l."refund"::text, 'deadline', milliseconds(l."deadline"), 'waitingFor', l."waiting_for",
          'onTimeout', l."on_timeout", 'onTimeoutClause', l."on_timeout_clause", 'sourceKind', l."source_kind", 'sourceId', l."source_id",
          'units', l."units", 'tracked', l."tracked", 'decision', l."decision"::text,
          'proofOfDispatchSuffices', coalesce((l."decision"->>'proofOfDispatchSuffices')::boolean, false),
          'item', json_build_object('mode', i."mode", 'total', i."total"::text, 'quantity', i."quantity", 'policyVersionId', i."policy_version_id"))
          ORDER BY l."position"), '[]')
        FROM "request_lines" l JOIN "order_items" i ON i."id" = l."order_item_id" WHERE l."request_id" = r."id"))
    FROM "refund_requests" r JOIN "orders" o ON o."id" = r."order_id" JOIN "merchants" m ON m."id" = r."merchant_id"
    WHERE r."id" = ANY ("wanted");
END $$;
