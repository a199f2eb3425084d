-- Locks an order and answers with its snapshot in one round trip. VOLATILE on purpose: the snapshot is then read after the
-- lock was waited for, with all that whoever held it has committed. Null when there is no such order.
CREATE FUNCTION "lock_order_json"("wanted" uuid) RETURNS json LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM 1 FROM "orders" o WHERE o."id" = "wanted" FOR NO KEY UPDATE;
  RETURN order_json("wanted");
END $$;
