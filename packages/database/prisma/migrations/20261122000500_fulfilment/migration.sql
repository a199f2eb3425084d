-- Replacements as lots of their own beside those they took the place of, and how money that is no refund was paid.

-- CreateEnum
CREATE TYPE "payable_means" AS ENUM ('TRANSFER', 'PREPAID_LABEL');

-- AlterTable
ALTER TABLE "lots" ADD COLUMN     "first_delivered_at" TIMESTAMPTZ(3),
ADD COLUMN     "replaced_at" TIMESTAMPTZ(3),
ADD COLUMN     "replacement_line_id" UUID;

-- AlterTable
ALTER TABLE "payables" ADD COLUMN     "claimed_by" "actor_kind" NOT NULL,
ADD COLUMN     "claimed_by_name" TEXT NOT NULL,
ADD COLUMN     "paid_as" "payable_means";

-- AlterTable
ALTER TABLE "return_shipments" ADD COLUMN     "proof_evidence_ids" UUID[];

-- CreateIndex
CREATE INDEX "lots_replacement_line_id_idx" ON "lots"("replacement_line_id");

-- AddForeignKey
ALTER TABLE "lots" ADD CONSTRAINT "lots_replacement_line_id_fkey" FOREIGN KEY ("replacement_line_id") REFERENCES "request_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What must hold whatever the application does: a unit is in one lot at a time, beside those it was in before it was replaced.
ALTER TABLE "lots" DROP CONSTRAINT "lots_units_in_one_lot";
ALTER TABLE "lots"
  ADD CONSTRAINT "lots_units_in_one_lot" EXCLUDE USING gist ("order_item_id" WITH =, int4range("first_unit", "last_unit", '[]') WITH &&)
    WHERE ("replaced_at" IS NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- Money that is no refund leaves at most once, and only after somebody agreed to it.
ALTER TABLE "payables"
  ADD CONSTRAINT "payables_paid_has_reference" CHECK (("state" = 'PAID') = ("paid_as" IS NOT NULL) AND ("state" <> 'PAID' OR "reference" IS NOT NULL)),
  ADD CONSTRAINT "payables_decided_by_somebody" CHECK ("state" = 'CLAIMED' OR "decided_at" IS NOT NULL);

-- As before; lots say what they replaced, and those that were replaced stay for the record.
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
              'expectedAt', milliseconds(l."expected_at"), 'carrier', l."carrier", 'trackingNumber', l."tracking_number",
              'firstDeliveredAt', milliseconds(l."first_delivered_at"), 'replacementLineId', l."replacement_line_id",
              'replacedAt', milliseconds(l."replaced_at"))
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
