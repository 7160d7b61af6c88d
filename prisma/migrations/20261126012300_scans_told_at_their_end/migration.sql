-- Who sees a result grow by one answer can subtract what was there before. A round is therefore told
-- at its end only, from three answers on (R-27), and nothing is said in a round that has ended.
DROP POLICY from_three_answers ON scan_answer;
CREATE POLICY ended_from_three_answers ON scan_answer AS RESTRICTIVE FOR SELECT
  USING ((SELECT consortia_are_open()) OR (
    EXISTS (
      SELECT FROM scan_round r WHERE r.tenant_id = scan_answer.tenant_id
        AND r.id = scan_answer.round_id AND r.closed_at IS NOT NULL)
    AND 3 <= (
      SELECT count(*) FROM scan_participation p
      WHERE p.tenant_id = scan_answer.tenant_id AND p.round_id = scan_answer.round_id)));

CREATE POLICY said_while_open ON scan_answer AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (
    SELECT FROM scan_round r WHERE r.tenant_id = scan_answer.tenant_id
      AND r.id = scan_answer.round_id AND r.closed_at IS NULL));
CREATE POLICY said_while_open ON scan_participation AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (
    SELECT FROM scan_round r WHERE r.tenant_id = scan_participation.tenant_id
      AND r.id = scan_participation.round_id AND r.closed_at IS NULL));

CREATE FUNCTION keep_scan_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a scan that ended stays as it was' USING ERRCODE = 'VT001';
END $$;
CREATE TRIGGER keep_scan_closed BEFORE UPDATE OR DELETE ON scan_round
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION keep_scan_closed();
