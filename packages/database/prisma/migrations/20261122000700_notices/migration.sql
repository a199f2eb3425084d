-- Notices: what a webhook's receiver answered and when it was tried, endpoints that were given up, and word of new messages.

-- AlterTable
ALTER TABLE "webhook_deliveries" ADD COLUMN     "last_answer" TEXT,
ADD COLUMN     "last_ms" INTEGER,
ADD COLUMN     "tried_at" TIMESTAMPTZ(3)[];

-- AlterTable
ALTER TABLE "webhook_endpoints" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "outbox_messages_merchant_id_created_at_idx" ON "outbox_messages"("merchant_id", "created_at");

-- An endpoint that was given up is not active, and a delivery that is done waits for nothing.
ALTER TABLE "webhook_endpoints"
  ADD CONSTRAINT "webhook_endpoints_given_up_is_off" CHECK ("disabled_at" IS NULL OR NOT "active"),
  ADD CONSTRAINT "webhook_endpoints_previous_secret_ends" CHECK (("previous_secret" IS NULL) = ("previous_secret_expires_at" IS NULL));

ALTER TABLE "webhook_deliveries"
  ADD CONSTRAINT "webhook_deliveries_pending_has_next_try" CHECK (("state" = 'PENDING') = ("next_try_at" IS NOT NULL));

-- Every node hears of a message when it is committed, and not before: Postgres tells listeners at commit.
CREATE FUNCTION "tell_of_outbox_message"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('refund_outbox', NEW."merchant_id"::text || ' ' || NEW."id"::text);
  RETURN NULL;
END $$;

CREATE TRIGGER "outbox_messages_told" AFTER INSERT ON "outbox_messages" FOR EACH ROW EXECUTE FUNCTION "tell_of_outbox_message"();
