-- When a refund's next job is due, so that a sweep finds those whose job was lost, and a job that comes twice asks once.
ALTER TABLE "refund_transactions" ADD COLUMN "next_try_at" TIMESTAMPTZ(3);
DROP INDEX "refund_transactions_merchant_id_state_created_at_idx";
CREATE INDEX "refund_transactions_merchant_id_next_try_at_idx" ON "refund_transactions" ("merchant_id", "next_try_at");
