-- How far a request's record is covered by a checkpoint: what lies beyond is covered by the next one.
ALTER TABLE "refund_requests" ADD COLUMN     "checkpointed_seq" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "refund_requests_to_checkpoint" ON "refund_requests" ("merchant_id") WHERE "audit_seq" > "checkpointed_seq";
