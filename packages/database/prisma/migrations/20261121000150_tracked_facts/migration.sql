-- Facts the lifecycle keeps between moves are one value that it alone sets, so that a new one needs no new column.
-- A line remembers its units when their claim is freed, so that its shares can still be shown.
ALTER TABLE "request_lines" DROP COLUMN "came_from",
  ADD COLUMN "tracked" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "units" JSONB NOT NULL DEFAULT '[]';
