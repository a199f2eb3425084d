-- The hot read: one order with everything the engine looks at, as one value and in one round trip.
-- Amounts are texts of minor units, because JSON numbers are not exact; instants are milliseconds since 1970 UTC.

CREATE FUNCTION "milliseconds"("at" timestamptz) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT (date_part('epoch', "at") * 1000)::bigint $$;

-- Whoever calls it sees what row-level security lets them see: without a tenant, nothing. PL/pgSQL keeps the plan for the session.
CREATE FUNCTION "order_json"("wanted" uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'id', o."id", 'merchantId', o."merchant_id", 'externalId', o."external_id", 'number', o."number", 'source', o."source",
      'currency', o."currency", 'placedAt', milliseconds(o."placed_at"), 'cancelledAt', milliseconds(o."cancelled_at"),
      'customerId', o."customer_id",
      'buyer', json_build_object(
        'name', o."buyer_name", 'email', o."buyer_email", 'country', o."buyer_country", 'region', o."buyer_region",
        'kind', o."buyer_kind", 'locale', o."buyer_locale"),
      'contractSignedAt', milliseconds(o."contract_signed_at"), 'withdrawalInformedAt', milliseconds(o."withdrawal_informed_at"),
      'total', o."total"::text, 'taxTotal', o."tax_total"::text, 'taxIncluded', o."tax_included",
      'shippingTotal', o."shipping_total"::text, 'otherTotal', o."other_total"::text, 'flags', o."flags",
      'merchant', (
        SELECT json_build_object('timeZone', m."time_zone", 'country', m."country", 'region', m."region")
        FROM "merchants" m WHERE m."id" = o."merchant_id"),
      'items', (
        SELECT coalesce(json_agg(json_build_object(
          'id', i."id",
          'seller', json_build_object('id', s."id", 'name', s."name", 'country', s."country", 'region', s."region"),
          'externalId', i."external_id", 'position', i."position", 'sku', i."sku", 'title', i."title", 'variant', i."variant",
          'imageUrl', i."image_url", 'mode', i."mode", 'tags', i."tags", 'confirmedExclusions', i."confirmed_exclusions",
          'quantity', i."quantity", 'total', i."total"::text, 'taxTotal', i."tax_total"::text, 'shipping', i."shipping"::text,
          'standardShipping', i."standard_shipping"::text, 'policyVersionId', i."policy_version_id",
          'claimedUnits', i."claimed_units", 'settledUnits', i."settled_units",
          'lots', (
            SELECT coalesce(json_agg(json_build_object(
              'id', l."id", 'externalId', l."external_id", 'units', json_build_object('first', l."first_unit", 'last', l."last_unit"),
              'state', l."state", 'shippedAt', milliseconds(l."shipped_at"), 'deliveredAt', milliseconds(l."delivered_at"),
              'expectedAt', milliseconds(l."expected_at"), 'carrier', l."carrier", 'trackingNumber', l."tracking_number")
              ORDER BY l."first_unit"), '[]')
            FROM "lots" l WHERE l."order_item_id" = i."id"),
          'taken', (
            SELECT coalesce(json_agg(json_build_object('first', c."first_unit", 'last', c."last_unit") ORDER BY c."first_unit"), '[]')
            FROM "claims" c WHERE c."order_item_id" = i."id"))
          ORDER BY i."position"), '[]')
        FROM "order_items" i JOIN "sellers" s ON s."id" = i."seller_id" WHERE i."order_id" = o."id"),
      'payments', (
        SELECT coalesce(json_agg(json_build_object(
          'id', p."id", 'provider', p."provider", 'method', p."method", 'label', p."label",
          'authorized', p."authorized"::text, 'captured', p."captured"::text, 'refunded', p."refunded"::text,
          'reserved', p."reserved"::text, 'refundedElsewhere', p."refunded_elsewhere"::text,
          'capturedAt', milliseconds(p."captured_at"), 'refundableUntil', milliseconds(p."refundable_until"))
          ORDER BY p."position"), '[]')
        FROM "payments" p WHERE p."order_id" = o."id"))
    FROM "orders" o WHERE o."id" = "wanted");
END $$;

-- Names the tenant for this statement's transaction and answers in the same round trip. SECURITY INVOKER: row-level security stands.
CREATE FUNCTION "order_snapshot"("merchant" uuid, "wanted" uuid) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  RETURN order_json("wanted");
END $$;

CREATE FUNCTION "order_snapshot_by_external_id"("merchant" uuid, "wanted" text) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  RETURN (SELECT order_json(o."id") FROM "orders" o WHERE o."merchant_id" = "merchant" AND o."external_id" = "wanted");
END $$;

CREATE FUNCTION "order_snapshots"("merchant" uuid, "wanted" uuid[]) RETURNS SETOF json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  RETURN QUERY SELECT order_json(o."id") FROM "orders" o WHERE o."id" = ANY ("wanted");
END $$;
