-- Bank details for payouts by hand, the refund a payout became, and what disputes and closed payments add to the reads.

-- AlterTable
ALTER TABLE "manual_payouts" ADD COLUMN     "refund_id" UUID;

-- CreateTable
CREATE TABLE "bank_details" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "account_holder" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "bank" TEXT,
    "given_by_name" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bank_details_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bank_details_merchant_id_request_id_idx" ON "bank_details"("merchant_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "manual_payouts_refund_id_key" ON "manual_payouts"("refund_id");

-- AddForeignKey
ALTER TABLE "manual_payouts" ADD CONSTRAINT "manual_payouts_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund_transactions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manual_payouts" ADD CONSTRAINT "manual_payouts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold whatever the application does: an approved payout is a refund, and only one waits for a second person at a time.
ALTER TABLE "manual_payouts"
  ADD CONSTRAINT "manual_payouts_approved_is_a_refund" CHECK (("state" = 'APPROVED') = ("refund_id" IS NOT NULL)),
  ADD CONSTRAINT "manual_payouts_returned_says_why" CHECK ("state" <> 'RETURNED' OR ("decided_by_id" IS NOT NULL AND length("note") > 0));

CREATE UNIQUE INDEX "manual_payouts_one_prepared_a_payment" ON "manual_payouts" ("request_id", "payment_id") WHERE "state" = 'PREPARED';

ALTER TABLE "bank_details" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "bank_details" FORCE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "bank_details" USING (merchant_id = (SELECT current_merchant())) WITH CHECK (merchant_id = (SELECT current_merchant()));

-- As before; a payment that its provider closed takes refunds until then and no longer.
CREATE OR REPLACE FUNCTION "order_json"("wanted" uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
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
          'capturedAt', milliseconds(p."captured_at"), 'refundableUntil', milliseconds(LEAST(p."refundable_until", p."closed_at")))
          ORDER BY p."position"), '[]')
        FROM "payments" p WHERE p."order_id" = o."id"))
    FROM "orders" o WHERE o."id" = "wanted");
END $$;

-- As before, with who mediates each line's dispute, and payments that were closed.
CREATE OR REPLACE FUNCTION "request_desks"("merchant" uuid, "wanted" uuid[]) RETURNS SETOF json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.merchant_id', "merchant"::text, true);
  RETURN QUERY
    SELECT json_build_object(
      'id', r."id", 'sellerId', r."seller_id", 'orderId', r."order_id", 'customerId', o."customer_id", 'currency', o."currency",
      'timeZone', m."time_zone",
      'payments', (
        SELECT coalesce(json_agg(json_build_object(
          'id', p."id", 'label', p."label", 'captured', p."captured"::text, 'refunded', (p."refunded" + p."refunded_elsewhere")::text,
          'reserved', p."reserved"::text, 'refundableUntil', milliseconds(LEAST(p."refundable_until", p."closed_at")),
          'closedAt', milliseconds(p."closed_at")) ORDER BY p."position"), '[]')
        FROM "payments" p WHERE p."order_id" = r."order_id"),
      'refunds', (
        SELECT coalesce(json_agg(json_build_object(
          'state', t."state", 'provider', t."provider", 'attempts', t."attempts",
          'parts', (SELECT coalesce(json_agg(json_build_object('lineId', p."line_id", 'amount', p."amount"::text)), '[]')
            FROM "refund_parts" p WHERE p."transaction_id" = t."id"))), '[]')
        FROM "refund_transactions" t WHERE t."request_id" = r."id"),
      'offers', (
        SELECT coalesce(json_agg(json_build_object(
          'lineId', f."line_id", 'side', f."side", 'resolution', f."resolution", 'returnNeeded', f."return_needed",
          'acceptedBy', f."accepted_by", 'validUntil', milliseconds(f."valid_until"))), '[]')
        FROM "offers" f WHERE f."request_id" = r."id" AND f."state" = 'STANDING'),
      'manualPayouts', (
        SELECT coalesce(json_agg(json_build_object('id', y."id", 'state', y."state", 'preparedById', y."prepared_by_id")), '[]')
        FROM "manual_payouts" y WHERE y."request_id" = r."id"),
      'disputes', (
        SELECT coalesce(json_agg(json_build_object('id', d."id", 'mediatorId', d."mediator_id")), '[]')
        FROM "disputes" d WHERE d."request_id" = r."id"),
      'lines', (
        SELECT coalesce(json_agg(json_build_object(
          'id', l."id", 'state', l."state", 'resolution', l."resolution", 'returnRequired', l."return_required",
          'statutory', l."statutory", 'refund', l."refund"::text, 'deadline', milliseconds(l."deadline"), 'waitingFor', l."waiting_for",
          'onTimeout', l."on_timeout", 'onTimeoutClause', l."on_timeout_clause", 'sourceKind', l."source_kind", 'sourceId', l."source_id",
          'units', l."units", 'tracked', l."tracked", 'decision', l."decision"::text,
          'proofOfDispatchSuffices', coalesce((l."decision"->>'proofOfDispatchSuffices')::boolean, false),
          'supplierRefunded', l."supplier_refunded"::text, 'supplierOffered', l."supplier_offered", 'ruling', l."ruling",
          'manualPayoutId', l."manual_payout_id", 'disputeId', l."dispute_id",
          'item', json_build_object('mode', i."mode", 'total', i."total"::text, 'quantity', i."quantity", 'policyVersionId', i."policy_version_id"))
          ORDER BY l."position"), '[]')
        FROM "request_lines" l JOIN "order_items" i ON i."id" = l."order_item_id" WHERE l."request_id" = r."id"))
    FROM "refund_requests" r JOIN "orders" o ON o."id" = r."order_id" JOIN "merchants" m ON m."id" = r."merchant_id"
    WHERE r."id" = ANY ("wanted");
END $$;
