-- A claim beside the refund keeps its request open until it is declined or paid, and stands in the queue where the seller looks.

CREATE OR REPLACE FUNCTION "keep_request_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "refund_requests" r SET "open" = kept."open"
  FROM (SELECT EXISTS (SELECT FROM "request_lines" l WHERE l."request_id" = NEW."request_id" AND is_open(l."state"))
    OR EXISTS (SELECT FROM "payables" y WHERE y."request_id" = NEW."request_id" AND y."state" IN ('CLAIMED', 'APPROVED')) AS "open") kept
  WHERE r."id" = NEW."request_id" AND r."open" <> kept."open";
  RETURN NULL;
END $$;

CREATE TRIGGER "payables_keep_request_open" AFTER INSERT OR UPDATE OF "state" ON "payables"
  FOR EACH ROW EXECUTE FUNCTION "keep_request_open"();

-- As before, and requests with a claim to decide or to pay.
CREATE OR REPLACE FUNCTION "request_queue"("merchant" uuid, "asked" jsonb) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  "view" text := "asked"->>'view';
  "newest" boolean := "asked"->>'sort' = 'NEWEST';
  "backwards" boolean := ("asked"->>'backwards')::boolean;
  "down" boolean := "newest" <> "backwards";
  "key" text := CASE WHEN "newest" THEN 'r."created_at"' ELSE 'coalesce(r."next_deadline", ''infinity'')' END;
  "of_request" text := 'true';
  "of_line" text := '';
  "beyond" text := '';
  "claim" text;
  "answer" json;
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  IF "view" = 'CLOSED' THEN "of_request" := 'NOT r."open"';
  ELSIF "view" <> 'ALL' THEN "of_request" := 'r."open"'; END IF;
  IF "view" NOT IN ('CLOSED', 'ALL', 'ALL_OPEN') THEN
    "of_line" := "of_line" || ' AND $1->>''view'' = ANY (line_views(l."id", l."state", l."waiting_for", l."deadline", ($1->>''side'')::actor_kind, $6))';
  END IF;
  IF "asked"->>'side' = 'SELLER' THEN
    "claim" := CASE "view" WHEN 'NEEDS_ANSWER' THEN 'CLAIMED' WHEN 'TO_PAY' THEN 'APPROVED' END;
  END IF;
  IF "asked" ? 'states' THEN "of_line" := "of_line" || ' AND l."state" = ANY ($4)'; END IF;
  IF "asked" ? 'reasons' THEN "of_line" := "of_line" || ' AND l."reason" = ANY ($5)'; END IF;
  IF "of_line" <> '' THEN
    "of_request" := "of_request" || ' AND (EXISTS (SELECT FROM "request_lines" l WHERE l."request_id" = r."id"' || "of_line" || ')'
      || CASE WHEN "claim" IS NULL OR "asked" ?| ARRAY['states', 'reasons'] THEN ''
         ELSE format(' OR EXISTS (SELECT FROM "payables" y WHERE y."request_id" = r."id" AND y."state" = %L)', "claim") END || ')';
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

-- As before, with those requests counted.
CREATE OR REPLACE FUNCTION "queue_counts"("merchant" uuid, "seen_sellers" uuid[], "side" "actor_kind", "now" timestamptz) RETURNS json LANGUAGE plpgsql AS $$
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
      SELECT v."view", count(DISTINCT v."id") AS "count" FROM (
        SELECT r."id", unnest(line_views(l."id", l."state", l."waiting_for", l."deadline", "side", "today_ends")) AS "view"
        FROM "refund_requests" r JOIN "request_lines" l ON l."request_id" = r."id"
        WHERE r."open" AND ("seen_sellers" IS NULL OR r."seller_id" = ANY ("seen_sellers"))
        UNION ALL
        SELECT r."id", CASE y."state" WHEN 'CLAIMED' THEN 'NEEDS_ANSWER' ELSE 'TO_PAY' END
        FROM "refund_requests" r JOIN "payables" y ON y."request_id" = r."id" AND y."state" IN ('CLAIMED', 'APPROVED')
        WHERE r."open" AND "side" = 'SELLER' AND ("seen_sellers" IS NULL OR r."seller_id" = ANY ("seen_sellers"))
      ) v WHERE v."view" IS NOT NULL GROUP BY v."view"
      UNION ALL SELECT 'ALL_OPEN', t."open" FROM "totals" t
      UNION ALL SELECT 'CLOSED', t."closed" FROM "totals" t
      UNION ALL SELECT 'ALL', t."open" + t."closed" FROM "totals" t
    )
    SELECT coalesce(json_object_agg(h."view", h."count"), '{}') FROM "held" h);
END $$;
