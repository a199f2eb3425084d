-- Negotiation, questions, suppliers, disputes, forward shipments, payouts by hand, payables, webhooks and audit checkpoints.

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('OPEN', 'ANSWERED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "supplier_record_kind" AS ENUM ('ASKED', 'OPENED', 'ACCEPTED', 'ACCEPTED_WITHOUT_RETURN', 'OFFERED', 'DECLINED', 'SHIPPED', 'RECEIVED', 'REFUNDED', 'RESHIPPED', 'FAILED', 'NOTE');

-- CreateEnum
CREATE TYPE "dispute_state" AS ENUM ('OPEN', 'DECIDED', 'SETTLED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "dispute_outcome" AS ENUM ('AWAITING_RETURN', 'REFUND_DUE', 'REPLACEMENT_DUE', 'SENDING_BACK', 'CLOSED');

-- CreateEnum
CREATE TYPE "payer" AS ENUM ('BUYER', 'SELLER', 'PLATFORM', 'SUPPLIER');

-- CreateEnum
CREATE TYPE "forward_shipment_kind" AS ENUM ('SENT_BACK', 'TO_SUPPLIER', 'REPLACEMENT');

-- CreateEnum
CREATE TYPE "forward_shipment_state" AS ENUM ('IN_TRANSIT', 'DELIVERED', 'LOST');

-- CreateEnum
CREATE TYPE "payout_state" AS ENUM ('PREPARED', 'APPROVED', 'RETURNED');

-- CreateEnum
CREATE TYPE "payable_kind" AS ENUM ('RETURN_POSTAGE', 'TEST_REPORT');

-- CreateEnum
CREATE TYPE "payable_state" AS ENUM ('CLAIMED', 'APPROVED', 'DECLINED', 'PAID');

-- CreateEnum
CREATE TYPE "webhook_delivery_state" AS ENUM ('PENDING', 'DELIVERED', 'FAILED');

-- AlterEnum
ALTER TYPE "side" ADD VALUE 'MEDIATOR';

-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "accepted_by" "side"[],
ADD COLUMN     "author_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "ended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "request_lines" ADD COLUMN     "agreed_offer_id" UUID,
ADD COLUMN     "dispute_id" UUID,
ADD COLUMN     "forward_shipment_id" UUID,
ADD COLUMN     "manual_payout_id" UUID,
ADD COLUMN     "remind_at" TIMESTAMPTZ(3),
ADD COLUMN     "ruling" JSONB,
ADD COLUMN     "supplier_leg_id" UUID,
ADD COLUMN     "supplier_offered" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "supplier_refunded" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "line_ids" UUID[],
    "asked_of" "side" NOT NULL,
    "asked_by_kind" "actor_kind" NOT NULL,
    "asked_by_id" TEXT,
    "asked_by_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "requirements" TEXT[],
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "state" "question_state" NOT NULL,
    "answer" TEXT,
    "answered_by_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppliers" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suppliers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier_legs" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "link_version" INTEGER NOT NULL DEFAULT 1,
    "link_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supplier_legs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier_records" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "leg_id" UUID NOT NULL,
    "line_ids" UUID[],
    "kind" "supplier_record_kind" NOT NULL,
    "author_kind" "actor_kind" NOT NULL,
    "author_name" TEXT NOT NULL,
    "text" TEXT,
    "amount" BIGINT,
    "reference" TEXT,
    "carrier" TEXT,
    "tracking_number" TEXT,
    "terms" JSONB,
    "evidence_ids" UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supplier_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disputes" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "opened_by" "side" NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "appeal" BOOLEAN NOT NULL DEFAULT false,
    "state" "dispute_state" NOT NULL,
    "mediator_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_decisions" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "dispute_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "outcome" "dispute_outcome" NOT NULL,
    "resolution" "resolution",
    "amount" BIGINT NOT NULL,
    "return_required" BOOLEAN NOT NULL,
    "postage_payer" "payer",
    "funded_by" "payer",
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dispute_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forward_shipments" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" "forward_shipment_kind" NOT NULL,
    "sent_by" "actor_kind" NOT NULL,
    "carrier" TEXT NOT NULL,
    "tracking_number" TEXT NOT NULL,
    "state" "forward_shipment_state" NOT NULL,
    "dispatched_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forward_shipments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "manual_payouts" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "account_holder" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "bank" TEXT,
    "state" "payout_state" NOT NULL,
    "prepared_by_id" UUID NOT NULL,
    "prepared_by_name" TEXT NOT NULL,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "note" TEXT,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "manual_payouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payables" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" "payable_kind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "cap" BIGINT,
    "payer" "payer" NOT NULL,
    "clause" TEXT,
    "state" "payable_state" NOT NULL,
    "note" TEXT,
    "evidence_ids" UUID[],
    "decided_by_id" TEXT,
    "decided_by_name" TEXT,
    "decline_reason" TEXT,
    "reference" TEXT,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "payables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "events" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_secret_expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "webhook_delivery_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3),
    "last_status" INTEGER,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_checkpoints" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "heads" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "questions_merchant_id_request_id_idx" ON "questions"("merchant_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "suppliers_merchant_id_email_key" ON "suppliers"("merchant_id", "email");

-- CreateIndex
CREATE INDEX "supplier_legs_merchant_id_request_id_idx" ON "supplier_legs"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "supplier_records_merchant_id_leg_id_idx" ON "supplier_records"("merchant_id", "leg_id");

-- CreateIndex
CREATE INDEX "disputes_merchant_id_request_id_idx" ON "disputes"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "disputes_merchant_id_state_opened_at_idx" ON "disputes"("merchant_id", "state", "opened_at");

-- CreateIndex
CREATE INDEX "dispute_decisions_merchant_id_dispute_id_idx" ON "dispute_decisions"("merchant_id", "dispute_id");

-- CreateIndex
CREATE INDEX "forward_shipments_merchant_id_request_id_idx" ON "forward_shipments"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "manual_payouts_merchant_id_request_id_idx" ON "manual_payouts"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "payables_merchant_id_request_id_idx" ON "payables"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "webhook_endpoints_merchant_id_idx" ON "webhook_endpoints"("merchant_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_merchant_id_state_next_try_at_idx" ON "webhook_deliveries"("merchant_id", "state", "next_try_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_endpoint_id_created_at_idx" ON "webhook_deliveries"("endpoint_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "webhook_deliveries_endpoint_id_message_id_key" ON "webhook_deliveries"("endpoint_id", "message_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_checkpoints_merchant_id_seq_key" ON "audit_checkpoints"("merchant_id", "seq");

-- CreateIndex
CREATE INDEX "request_lines_merchant_id_remind_at_idx" ON "request_lines"("merchant_id", "remind_at");

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_supplier_leg_id_fkey" FOREIGN KEY ("supplier_leg_id") REFERENCES "supplier_legs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "disputes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_forward_shipment_id_fkey" FOREIGN KEY ("forward_shipment_id") REFERENCES "forward_shipments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_manual_payout_id_fkey" FOREIGN KEY ("manual_payout_id") REFERENCES "manual_payouts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_legs" ADD CONSTRAINT "supplier_legs_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_legs" ADD CONSTRAINT "supplier_legs_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "suppliers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_records" ADD CONSTRAINT "supplier_records_leg_id_fkey" FOREIGN KEY ("leg_id") REFERENCES "supplier_legs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_mediator_id_fkey" FOREIGN KEY ("mediator_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_decisions" ADD CONSTRAINT "dispute_decisions_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "disputes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_decisions" ADD CONSTRAINT "dispute_decisions_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forward_shipments" ADD CONSTRAINT "forward_shipments_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manual_payouts" ADD CONSTRAINT "manual_payouts_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payables" ADD CONSTRAINT "payables_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold whatever the application does.
CREATE UNIQUE INDEX "offers_one_standing_a_line" ON "offers" ("line_id") WHERE "state" = 'STANDING';

ALTER TABLE "offers"
  ADD CONSTRAINT "offers_amount_not_negative" CHECK ("amount" >= 0 AND "quantity" > 0),
  ADD CONSTRAINT "offers_ended_has_time" CHECK (("state" = 'STANDING') = ("ended_at" IS NULL));

ALTER TABLE "request_lines"
  ADD CONSTRAINT "request_lines_supplier_refund_not_negative" CHECK ("supplier_refunded" >= 0);

ALTER TABLE "questions"
  ADD CONSTRAINT "questions_say_something" CHECK (length("text") BETWEEN 1 AND 5000),
  ADD CONSTRAINT "questions_answered_has_answer" CHECK (("state" = 'ANSWERED') = ("answered_at" IS NOT NULL));

ALTER TABLE "manual_payouts"
  ADD CONSTRAINT "manual_payouts_amount_positive" CHECK ("amount" > 0),
  ADD CONSTRAINT "manual_payouts_second_person" CHECK ("state" <> 'APPROVED' OR ("decided_by_id" IS NOT NULL AND "decided_by_id" <> "prepared_by_id"));

ALTER TABLE "payables"
  ADD CONSTRAINT "payables_within_their_cap" CHECK ("amount" > 0 AND ("cap" IS NULL OR "amount" <= "cap")),
  ADD CONSTRAINT "payables_paid_has_time" CHECK (("state" = 'PAID') = ("paid_at" IS NOT NULL));

CREATE TRIGGER "supplier_records_append_only" BEFORE UPDATE OR DELETE ON "supplier_records" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();
CREATE TRIGGER "dispute_decisions_append_only" BEFORE UPDATE OR DELETE ON "dispute_decisions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();
CREATE TRIGGER "audit_checkpoints_append_only" BEFORE UPDATE OR DELETE ON "audit_checkpoints" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['questions', 'suppliers', 'supplier_legs', 'supplier_records', 'disputes', 'dispute_decisions',
    'forward_shipments', 'manual_payouts', 'payables', 'webhook_endpoints', 'webhook_deliveries', 'audit_checkpoints']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (merchant_id = (SELECT current_merchant())) WITH CHECK (merchant_id = (SELECT current_merchant()))', tenant_table);
  END LOOP;
END $$;

-- Whoever is waited for answers, wherever there is no view of its own for it.
CREATE OR REPLACE FUNCTION "line_views"("line" uuid, "state" "line_state", "waiting_for" "actor_kind", "deadline" timestamptz, "side" "actor_kind", "today_ends" timestamptz)
  RETURNS text[] LANGUAGE sql STABLE
  AS $$ SELECT ARRAY[
    CASE WHEN "waiting_for" = "side" AND ("side" <> 'SELLER' OR "state" NOT IN ('INSPECTING', 'REFUND_DUE'))
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

-- As before, with what negotiation, supplier, dispute and payout add to a line's facts.
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
          'reserved', p."reserved"::text, 'refundableUntil', milliseconds(p."refundable_until"),
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
      'lines', (
        SELECT coalesce(json_agg(json_build_object(
          'id', l."id", 'state', l."state", 'resolution', l."resolution", 'returnRequired', l."return_required",
          'statutory', l."statutory", 'refund', l."refund"::text, 'deadline', milliseconds(l."deadline"), 'waitingFor', l."waiting_for",
          'onTimeout', l."on_timeout", 'onTimeoutClause', l."on_timeout_clause", 'sourceKind', l."source_kind", 'sourceId', l."source_id",
          'units', l."units", 'tracked', l."tracked", 'decision', l."decision"::text,
          'proofOfDispatchSuffices', coalesce((l."decision"->>'proofOfDispatchSuffices')::boolean, false),
          'supplierRefunded', l."supplier_refunded"::text, 'supplierOffered', l."supplier_offered", 'ruling', l."ruling",
          'manualPayoutId', l."manual_payout_id",
          'item', json_build_object('mode', i."mode", 'total', i."total"::text, 'quantity', i."quantity", 'policyVersionId', i."policy_version_id"))
          ORDER BY l."position"), '[]')
        FROM "request_lines" l JOIN "order_items" i ON i."id" = l."order_item_id" WHERE l."request_id" = r."id"))
    FROM "refund_requests" r JOIN "orders" o ON o."id" = r."order_id" JOIN "merchants" m ON m."id" = r."merchant_id"
    WHERE r."id" = ANY ("wanted");
END $$;
