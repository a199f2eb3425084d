-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "question_id" UUID;

-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "asked" JSONB;
