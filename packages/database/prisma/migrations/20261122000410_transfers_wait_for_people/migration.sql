-- As before; a transfer that a person still has to record waits among what is to pay, not among what needs an answer.
CREATE OR REPLACE FUNCTION "line_views"("line" uuid, "state" "line_state", "waiting_for" "actor_kind", "deadline" timestamptz, "side" "actor_kind", "today_ends" timestamptz)
  RETURNS text[] LANGUAGE sql STABLE
  AS $$ SELECT ARRAY[
    CASE WHEN "waiting_for" = "side" AND ("side" <> 'SELLER' OR "state" NOT IN ('INSPECTING', 'REFUND_DUE', 'REFUND_PENDING'))
      THEN 'NEEDS_ANSWER' END,
    CASE WHEN "waiting_for" = "side" AND "deadline" <= "today_ends" THEN 'DUE_TODAY' END,
    CASE "state"
      WHEN 'AWAITING_RETURN' THEN 'WAITING_RETURN'
      WHEN 'RETURN_IN_TRANSIT' THEN 'WAITING_RETURN'
      WHEN 'INSPECTING' THEN 'TO_INSPECT'
      WHEN 'REFUND_DUE' THEN 'TO_PAY'
      WHEN 'REFUND_PENDING' THEN CASE WHEN waits_for_transfer("line") THEN 'TO_PAY' END
      WHEN 'IN_DISPUTE' THEN 'IN_DISPUTE'
      WHEN 'WITH_SUPPLIER' THEN 'WITH_SUPPLIER'
      WHEN 'SUPPLIER_RETURN' THEN 'WITH_SUPPLIER'
      WHEN 'SUPPLIER_SETTLEMENT' THEN 'WITH_SUPPLIER'
    END
  ] $$;
