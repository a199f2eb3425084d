-- A message belongs to one seller's thread of its order. Nothing has written messages before, so there is nothing to fill in.
ALTER TABLE "messages" ADD COLUMN "seller_id" UUID NOT NULL;

-- CreateIndex
CREATE INDEX "messages_request_id_idx" ON "messages"("request_id");

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "sellers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whatever writes: a message says something, and a note for staff is never a buyer's.
ALTER TABLE "messages"
  ADD CONSTRAINT "messages_say_something" CHECK (length("body") BETWEEN 1 AND 5000),
  ADD CONSTRAINT "messages_buyers_write_no_notes" CHECK ("author_kind" <> 'BUYER' OR "audience" = 'EVERYONE');
