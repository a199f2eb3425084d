-- What must hold whatever the application does: money and unit caps, one holder a unit, tenancy, append-only records.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Money: refunded + reserved + amount <= captured, for every payment, always.
ALTER TABLE "payments"
  ADD CONSTRAINT "payments_amounts_not_negative" CHECK ("captured" >= 0 AND "authorized" >= 0 AND "refunded" >= 0 AND "reserved" >= 0 AND "refunded_elsewhere" >= 0),
  ADD CONSTRAINT "payments_never_refund_more_than_captured" CHECK ("refunded" + "reserved" + "refunded_elsewhere" <= "captured");

ALTER TABLE "refund_transactions"
  ADD CONSTRAINT "refund_transactions_amount_positive" CHECK ("amount" > 0);

ALTER TABLE "refund_parts"
  ADD CONSTRAINT "refund_parts_amount_not_negative" CHECK ("amount" >= 0);

ALTER TABLE "external_refunds"
  ADD CONSTRAINT "external_refunds_amount_not_negative" CHECK ("amount" >= 0);

ALTER TABLE "orders"
  ADD CONSTRAINT "orders_currency_code" CHECK ("currency" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "orders_shipping_not_negative" CHECK ("shipping_total" >= 0 AND "standard_shipping" >= 0 AND "standard_shipping" <= "shipping_total");

-- Units: claimed + settled <= quantity, for every item, always; and no unit has two holders.
ALTER TABLE "order_items"
  ADD CONSTRAINT "order_items_amounts_not_negative" CHECK ("total" >= 0 AND "shipping" >= 0 AND "standard_shipping" >= 0 AND "standard_shipping" <= "shipping"),
  ADD CONSTRAINT "order_items_never_claim_more_than_bought" CHECK ("quantity" >= 0 AND "claimed_units" >= 0 AND "settled_units" >= 0 AND "claimed_units" + "settled_units" <= "quantity");

ALTER TABLE "lots"
  ADD CONSTRAINT "lots_units_ordered" CHECK (1 <= "first_unit" AND "first_unit" <= "last_unit"),
  ADD CONSTRAINT "lots_delivered_has_time" CHECK ("state" <> 'DELIVERED' OR "delivered_at" IS NOT NULL),
  ADD CONSTRAINT "lots_units_in_one_lot" EXCLUDE USING gist ("order_item_id" WITH =, int4range("first_unit", "last_unit", '[]') WITH &&) DEFERRABLE INITIALLY IMMEDIATE;

ALTER TABLE "claims"
  ADD CONSTRAINT "claims_units_ordered" CHECK (1 <= "first_unit" AND "first_unit" <= "last_unit"),
  ADD CONSTRAINT "claims_held_by_a_line" CHECK ("state" = 'ELSEWHERE' OR "line_id" IS NOT NULL),
  ADD CONSTRAINT "claims_one_holder_a_unit" EXCLUDE USING gist ("order_item_id" WITH =, int4range("first_unit", "last_unit", '[]') WITH &&);

-- The counters on the item are kept by the claims themselves, so that no writer can forget them.
CREATE FUNCTION "keep_claim_counters"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  units integer;
BEGIN
  IF TG_OP IN ('DELETE', 'UPDATE') THEN
    units := OLD."last_unit" - OLD."first_unit" + 1;
    UPDATE "order_items" SET
      "claimed_units" = "claimed_units" - CASE WHEN OLD."state" = 'HELD' THEN units ELSE 0 END,
      "settled_units" = "settled_units" - CASE WHEN OLD."state" = 'HELD' THEN 0 ELSE units END
    WHERE "id" = OLD."order_item_id";
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    units := NEW."last_unit" - NEW."first_unit" + 1;
    UPDATE "order_items" SET
      "claimed_units" = "claimed_units" + CASE WHEN NEW."state" = 'HELD' THEN units ELSE 0 END,
      "settled_units" = "settled_units" + CASE WHEN NEW."state" = 'HELD' THEN 0 ELSE units END
    WHERE "id" = NEW."order_item_id" AND NEW."last_unit" <= "quantity";
    IF NOT FOUND THEN
      RAISE EXCEPTION 'claim of unit % is beyond what was bought of item %', NEW."last_unit", NEW."order_item_id" USING ERRCODE = 'check_violation', CONSTRAINT = 'order_items_never_claim_more_than_bought';
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "claims_keep_counters" AFTER INSERT OR UPDATE OR DELETE ON "claims"
  FOR EACH ROW EXECUTE FUNCTION "keep_claim_counters"();

ALTER TABLE "request_lines"
  ADD CONSTRAINT "request_lines_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "request_lines_amounts_not_negative" CHECK ("goods" >= 0 AND "outbound_shipping" >= 0 AND "refund" >= 0 AND "refund" <= "goods" + "outbound_shipping");

-- What was published, recorded or sent is never rewritten.
CREATE FUNCTION "refuse_rewrite"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();
CREATE TRIGGER "policy_versions_immutable" BEFORE UPDATE OR DELETE ON "policy_versions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();
CREATE TRIGGER "refund_transactions_never_deleted" BEFORE DELETE ON "refund_transactions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewrite"();

-- Tenancy: every row belongs to one merchant; a connection sees the merchant it named in app.merchant_id, and none when it named none.
CREATE FUNCTION "current_merchant"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.merchant_id', true), '')::uuid $$;

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN
    SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = current_schema() AND c.column_name = 'merchant_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY tenant ON %I USING (merchant_id = (SELECT current_merchant())) WITH CHECK (merchant_id = (SELECT current_merchant()))', tenant_table);
  END LOOP;
END $$;

-- The owner reads merchants across tenants for the directory below; the role that serves does not own the table.
ALTER TABLE "merchants" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "merchants" USING (id = (SELECT current_merchant())) WITH CHECK (id = (SELECT current_merchant()));

-- What must be known before a merchant is named: which merchants there are, and which origins may call for them.
CREATE FUNCTION "merchant_directory"() RETURNS TABLE (id uuid, slug text, name text, allowed_origins text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
  AS $$ SELECT m.id, m.slug, m.name, m.allowed_origins FROM merchants m ORDER BY m.slug $$;
