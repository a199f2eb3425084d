-- CreateEnum
CREATE TYPE "message_topic" AS ENUM ('PAYMENT');

-- AlterTable
ALTER TABLE "merchants" ADD COLUMN     "payment_help" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "topic" "message_topic";

-- AlterTable
ALTER TABLE "order_items" ADD COLUMN     "terms_shown_at" TIMESTAMPTZ(3);
