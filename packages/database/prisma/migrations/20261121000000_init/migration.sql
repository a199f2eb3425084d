-- CreateEnum
CREATE TYPE "merchant_kind" AS ENUM ('SHOP', 'MARKETPLACE');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('AGENT', 'SALES_CONTACT', 'MEDIATOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "business_mode" AS ENUM ('RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE', 'TRANSSHIPMENT');

-- CreateEnum
CREATE TYPE "buyer_kind" AS ENUM ('CONSUMER', 'BUSINESS');

-- CreateEnum
CREATE TYPE "lot_state" AS ENUM ('NOT_SHIPPED', 'IN_TRANSIT', 'DELIVERED');

-- CreateEnum
CREATE TYPE "reason" AS ENUM ('CHANGE_OF_MIND', 'ORDERED_BY_MISTAKE', 'QUALITY_ISSUE', 'QUALITY_ISSUE_IN_USE', 'NOT_AS_DESCRIBED', 'WRONG_ITEM', 'MISSING_PARTS', 'DAMAGED_IN_TRANSIT', 'NOT_RECEIVED');

-- CreateEnum
CREATE TYPE "fault" AS ENUM ('BUYER', 'SELLER', 'CARRIER');

-- CreateEnum
CREATE TYPE "resolution" AS ENUM ('REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT');

-- CreateEnum
CREATE TYPE "line_state" AS ENUM ('SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'WITH_SUPPLIER', 'AWAITING_RETURN', 'RETURN_IN_TRANSIT', 'INSPECTING', 'SENDING_BACK', 'SUPPLIER_RETURN', 'SUPPLIER_SETTLEMENT', 'REFUND_DUE', 'REFUND_PENDING', 'REPLACEMENT_DUE', 'REPLACEMENT_SENT', 'REJECTED', 'IN_DISPUTE', 'REFUNDED', 'REPLACED', 'CANCELLED', 'EXPIRED', 'CLOSED');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('BUYER', 'SELLER', 'SUPPLIER', 'MEDIATOR', 'ADMINISTRATOR', 'MERCHANT_SERVER', 'CARRIER', 'PROVIDER', 'SYSTEM');

-- CreateEnum
CREATE TYPE "claim_state" AS ENUM ('HELD', 'REFUNDED', 'REPLACED', 'ELSEWHERE');

-- CreateEnum
CREATE TYPE "policy_scope" AS ENUM ('ITEM', 'TAG', 'MODE', 'DEFAULT');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('PHOTO', 'VIDEO', 'DOCUMENT', 'FACTS');

-- CreateEnum
CREATE TYPE "evidence_state" AS ENUM ('UPLOADED', 'ATTACHED', 'ACCEPTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "offer_state" AS ENUM ('STANDING', 'ACCEPTED', 'COUNTERED', 'DECLINED', 'LAPSED');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('BUYER', 'SELLER');

-- CreateEnum
CREATE TYPE "message_audience" AS ENUM ('EVERYONE', 'STAFF');

-- CreateEnum
CREATE TYPE "shipment_state" AS ENUM ('IN_TRANSIT', 'PARTLY_RECEIVED', 'RECEIVED', 'LOST');

-- CreateEnum
CREATE TYPE "condition" AS ENUM ('AS_SENT', 'WORN', 'DAMAGED', 'OTHER_ITEM');

-- CreateEnum
CREATE TYPE "disposition" AS ENUM ('RESTOCK', 'SECONDS', 'SCRAP', 'RETURN_TO_BUYER', 'RETURN_TO_SUPPLIER');

-- CreateEnum
CREATE TYPE "refund_state" AS ENUM ('RESERVED', 'ACCEPTED', 'SUCCEEDED', 'FAILED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "external_refund_state" AS ENUM ('PENDING', 'SETTLED', 'FAILED');

-- CreateTable
CREATE TABLE "merchants" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "merchant_kind" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "country" TEXT,
    "region" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "support_email" TEXT NOT NULL,
    "allowed_origins" TEXT[],
    "last_number" INTEGER NOT NULL DEFAULT 10000,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "merchants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sellers" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "country" TEXT,
    "region" TEXT,

    CONSTRAINT "sellers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_addresses" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "lines" TEXT[],
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "phone" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "return_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sellers" (
    "merchant_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,

    CONSTRAINT "staff_sellers_pkey" PRIMARY KEY ("staff_id","seller_id")
);

-- CreateTable
CREATE TABLE "login_codes" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "customer_id" TEXT,
    "buyer_name" TEXT NOT NULL,
    "buyer_email" TEXT NOT NULL,
    "buyer_country" CHAR(2),
    "buyer_region" TEXT,
    "buyer_kind" "buyer_kind" NOT NULL,
    "buyer_locale" TEXT,
    "contract_signed_at" TIMESTAMPTZ(3),
    "withdrawal_informed_at" TIMESTAMPTZ(3),
    "total" BIGINT NOT NULL,
    "tax_total" BIGINT NOT NULL,
    "tax_included" BOOLEAN NOT NULL,
    "shipping_total" BIGINT NOT NULL,
    "standard_shipping" BIGINT NOT NULL,
    "other_total" BIGINT NOT NULL DEFAULT 0,
    "flags" JSONB NOT NULL DEFAULT '[]',
    "source_hash" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_items" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sku" TEXT,
    "title" TEXT NOT NULL,
    "variant" TEXT,
    "image_url" TEXT,
    "mode" "business_mode" NOT NULL,
    "tags" TEXT[],
    "confirmed_exclusions" TEXT[],
    "quantity" INTEGER NOT NULL,
    "total" BIGINT NOT NULL,
    "tax_total" BIGINT NOT NULL,
    "shipping" BIGINT NOT NULL,
    "standard_shipping" BIGINT NOT NULL,
    "policy_version_id" UUID NOT NULL,
    "claimed_units" INTEGER NOT NULL DEFAULT 0,
    "settled_units" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lots" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_item_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "first_unit" INTEGER NOT NULL,
    "last_unit" INTEGER NOT NULL,
    "state" "lot_state" NOT NULL,
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "expected_at" TIMESTAMPTZ(3),
    "carrier" TEXT,
    "tracking_number" TEXT,

    CONSTRAINT "lots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_item_id" UUID NOT NULL,
    "lot_id" UUID,
    "line_id" UUID,
    "first_unit" INTEGER NOT NULL,
    "last_unit" INTEGER NOT NULL,
    "state" "claim_state" NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "provider_reference" TEXT,
    "sandbox_behaviour" TEXT,
    "authorized" BIGINT NOT NULL,
    "captured" BIGINT NOT NULL,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "reserved" BIGINT NOT NULL DEFAULT 0,
    "refunded_elsewhere" BIGINT NOT NULL DEFAULT 0,
    "captured_at" TIMESTAMPTZ(3),
    "refundable_until" TIMESTAMPTZ(3),

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_refunds" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "payment_id" UUID,
    "external_id" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" "external_refund_state" NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policies" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_versions" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_assignments" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "scope" "policy_scope" NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "policy_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_requests" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "details" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "next_deadline" TIMESTAMPTZ(3),
    "audit_seq" INTEGER NOT NULL DEFAULT 0,
    "audit_head" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "refund_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_lines" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "order_item_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "reason" "reason" NOT NULL,
    "fault" "fault" NOT NULL,
    "resolution" "resolution" NOT NULL,
    "goods_received" BOOLEAN NOT NULL,
    "return_required" BOOLEAN NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_version" INTEGER NOT NULL,
    "statutory" BOOLEAN NOT NULL,
    "state" "line_state" NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "came_from" "line_state",
    "waiting_for" "actor_kind",
    "deadline" TIMESTAMPTZ(3),
    "on_timeout" TEXT,
    "on_timeout_clause" TEXT,
    "timed_out_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "goods" BIGINT NOT NULL,
    "outbound_shipping" BIGINT NOT NULL,
    "deductions" JSONB NOT NULL DEFAULT '[]',
    "refund" BIGINT NOT NULL,
    "postage_payer" TEXT NOT NULL,
    "decision" JSONB NOT NULL,
    "rejection_code" TEXT,
    "rejection_note" TEXT,
    "split_from_id" UUID,
    "return_address_id" UUID,
    "shipment_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "request_id" UUID,
    "line_id" UUID,
    "uploaded_by" TEXT NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "requirement" TEXT,
    "file_name" TEXT,
    "media_type" TEXT,
    "bytes" INTEGER,
    "width" INTEGER,
    "height" INTEGER,
    "sha256" TEXT,
    "storage_key" TEXT,
    "facts" JSONB,
    "state" "evidence_state" NOT NULL,
    "refusal_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "side" "side" NOT NULL,
    "resolution" "resolution" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "return_needed" BOOLEAN NOT NULL,
    "postage_payer" TEXT NOT NULL,
    "ship_by" TIMESTAMPTZ(3),
    "valid_until" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "state" "offer_state" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "request_id" UUID,
    "author_kind" "actor_kind" NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT NOT NULL,
    "audience" "message_audience" NOT NULL,
    "body" TEXT NOT NULL,
    "evidence_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_shipments" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "carrier" TEXT NOT NULL,
    "tracking_number" TEXT NOT NULL,
    "state" "shipment_state" NOT NULL,
    "dispatched_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_shipments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspections" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "quantity" INTEGER NOT NULL,
    "condition" "condition" NOT NULL,
    "disposition" "disposition" NOT NULL,
    "deductions" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inspections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_transactions" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "provider" TEXT NOT NULL,
    "state" "refund_state" NOT NULL,
    "provider_reference" TEXT,
    "failure_code" TEXT,
    "failure_message" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" TEXT NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_parts" (
    "merchant_id" UUID NOT NULL,
    "transaction_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "refund_parts_pkey" PRIMARY KEY ("transaction_id","line_id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "line_id" UUID,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "from_state" "line_state",
    "to_state" "line_state",
    "reason" TEXT,
    "clause" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_messages" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_records" (
    "merchant_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_records_pkey" PRIMARY KEY ("merchant_id","actor","operation","key")
);

-- CreateTable
CREATE TABLE "provider_events" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sandbox_refunds" (
    "key" TEXT NOT NULL,
    "merchant_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "payment_ref" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "behaviour" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "settles_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_refunds_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "inbox_mails" (
    "id" UUID NOT NULL,
    "merchant_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "merchants_slug_key" ON "merchants"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sellers_merchant_id_external_id_key" ON "sellers"("merchant_id", "external_id");

-- CreateIndex
CREATE INDEX "return_addresses_merchant_id_seller_id_idx" ON "return_addresses"("merchant_id", "seller_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_merchant_id_email_key" ON "staff"("merchant_id", "email");

-- CreateIndex
CREATE INDEX "login_codes_merchant_id_staff_id_created_at_idx" ON "login_codes"("merchant_id", "staff_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE INDEX "orders_merchant_id_customer_id_placed_at_idx" ON "orders"("merchant_id", "customer_id", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "orders_merchant_id_buyer_email_idx" ON "orders"("merchant_id", "buyer_email");

-- CreateIndex
CREATE INDEX "orders_merchant_id_number_idx" ON "orders"("merchant_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "orders_merchant_id_external_id_key" ON "orders"("merchant_id", "external_id");

-- CreateIndex
CREATE INDEX "order_items_merchant_id_order_id_idx" ON "order_items"("merchant_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_items_order_id_external_id_key" ON "order_items"("order_id", "external_id");

-- CreateIndex
CREATE INDEX "lots_merchant_id_order_item_id_idx" ON "lots"("merchant_id", "order_item_id");

-- CreateIndex
CREATE INDEX "claims_merchant_id_order_item_id_idx" ON "claims"("merchant_id", "order_item_id");

-- CreateIndex
CREATE INDEX "claims_line_id_idx" ON "claims"("line_id");

-- CreateIndex
CREATE INDEX "payments_merchant_id_order_id_idx" ON "payments"("merchant_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "payments_order_id_external_id_key" ON "payments"("order_id", "external_id");

-- CreateIndex
CREATE INDEX "external_refunds_merchant_id_order_id_idx" ON "external_refunds"("merchant_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_refunds_order_id_external_id_key" ON "external_refunds"("order_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "policies_merchant_id_key_key" ON "policies"("merchant_id", "key");

-- CreateIndex
CREATE INDEX "policy_versions_merchant_id_idx" ON "policy_versions"("merchant_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_versions_policy_id_version_key" ON "policy_versions"("policy_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "policy_assignments_merchant_id_scope_value_key" ON "policy_assignments"("merchant_id", "scope", "value");

-- CreateIndex
CREATE INDEX "refund_requests_merchant_id_created_at_id_idx" ON "refund_requests"("merchant_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "refund_requests_merchant_id_next_deadline_idx" ON "refund_requests"("merchant_id", "next_deadline");

-- CreateIndex
CREATE INDEX "refund_requests_merchant_id_seller_id_created_at_idx" ON "refund_requests"("merchant_id", "seller_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "refund_requests_order_id_idx" ON "refund_requests"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_requests_merchant_id_number_key" ON "refund_requests"("merchant_id", "number");

-- CreateIndex
CREATE INDEX "request_lines_merchant_id_state_deadline_idx" ON "request_lines"("merchant_id", "state", "deadline");

-- CreateIndex
CREATE INDEX "request_lines_merchant_id_order_item_id_idx" ON "request_lines"("merchant_id", "order_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_lines_request_id_position_key" ON "request_lines"("request_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_storage_key_key" ON "evidence"("storage_key");

-- CreateIndex
CREATE INDEX "evidence_merchant_id_order_id_idx" ON "evidence"("merchant_id", "order_id");

-- CreateIndex
CREATE INDEX "evidence_request_id_idx" ON "evidence"("request_id");

-- CreateIndex
CREATE INDEX "offers_merchant_id_request_id_idx" ON "offers"("merchant_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "offers_line_id_version_key" ON "offers"("line_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "conversations_order_id_key" ON "conversations"("order_id");

-- CreateIndex
CREATE INDEX "conversations_merchant_id_idx" ON "conversations"("merchant_id");

-- CreateIndex
CREATE INDEX "messages_merchant_id_conversation_id_created_at_idx" ON "messages"("merchant_id", "conversation_id", "created_at");

-- CreateIndex
CREATE INDEX "return_shipments_merchant_id_request_id_idx" ON "return_shipments"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "inspections_merchant_id_line_id_idx" ON "inspections"("merchant_id", "line_id");

-- CreateIndex
CREATE INDEX "refund_transactions_merchant_id_request_id_idx" ON "refund_transactions"("merchant_id", "request_id");

-- CreateIndex
CREATE INDEX "refund_transactions_merchant_id_state_created_at_idx" ON "refund_transactions"("merchant_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "refund_transactions_payment_id_idx" ON "refund_transactions"("payment_id");

-- CreateIndex
CREATE INDEX "refund_parts_line_id_idx" ON "refund_parts"("line_id");

-- CreateIndex
CREATE INDEX "audit_entries_merchant_id_at_idx" ON "audit_entries"("merchant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_request_id_seq_key" ON "audit_entries"("request_id", "seq");

-- CreateIndex
CREATE INDEX "outbox_messages_merchant_id_delivered_at_next_try_at_idx" ON "outbox_messages"("merchant_id", "delivered_at", "next_try_at");

-- CreateIndex
CREATE UNIQUE INDEX "provider_events_provider_account_event_id_key" ON "provider_events"("provider", "account", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "sandbox_refunds_reference_key" ON "sandbox_refunds"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_mails_message_id_key" ON "inbox_mails"("message_id");

-- CreateIndex
CREATE INDEX "inbox_mails_merchant_id_sent_at_idx" ON "inbox_mails"("merchant_id", "sent_at" DESC);

-- AddForeignKey
ALTER TABLE "sellers" ADD CONSTRAINT "sellers_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_addresses" ADD CONSTRAINT "return_addresses_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sellers" ADD CONSTRAINT "staff_sellers_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sellers" ADD CONSTRAINT "staff_sellers_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_codes" ADD CONSTRAINT "login_codes_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lots" ADD CONSTRAINT "lots_order_item_id_fkey" FOREIGN KEY ("order_item_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_order_item_id_fkey" FOREIGN KEY ("order_item_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_refunds" ADD CONSTRAINT "external_refunds_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_refunds" ADD CONSTRAINT "external_refunds_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policies" ADD CONSTRAINT "policies_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_requests" ADD CONSTRAINT "refund_requests_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_requests" ADD CONSTRAINT "refund_requests_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_requests" ADD CONSTRAINT "refund_requests_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_order_item_id_fkey" FOREIGN KEY ("order_item_id") REFERENCES "order_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_return_address_id_fkey" FOREIGN KEY ("return_address_id") REFERENCES "return_addresses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lines" ADD CONSTRAINT "request_lines_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "return_shipments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_shipments" ADD CONSTRAINT "return_shipments_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_transactions" ADD CONSTRAINT "refund_transactions_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_transactions" ADD CONSTRAINT "refund_transactions_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_parts" ADD CONSTRAINT "refund_parts_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "refund_transactions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_parts" ADD CONSTRAINT "refund_parts_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "request_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "refund_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
