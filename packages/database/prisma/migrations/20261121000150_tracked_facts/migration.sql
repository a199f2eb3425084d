-- Facts the lifecycle keeps between moves are one value that it alone sets, so that a new one needs no new column.
ALTER TABLE "request_lines" DROP COLUMN "came_from",
  ADD COLUMN "tracked" JSONB NOT NULL DEFAULT '{}';
