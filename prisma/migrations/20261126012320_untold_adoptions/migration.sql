-- Adoptions after which nobody was written to yet, in every tenant; each is read under its own tenant's
-- policy.
CREATE FUNCTION untold_adoptions(most int)
RETURNS TABLE (tenant_id uuid, adoption_id uuid) LANGUAGE plpgsql AS $$
DECLARE
  here text := current_setting('app.tenant_id', true);
  place uuid;
BEGIN
  FOR place IN SELECT t.id FROM tenant t LOOP
    PERFORM set_config('app.tenant_id', place::text, true);
    RETURN QUERY
      SELECT a.tenant_id, a.id FROM adoption a
      WHERE a.tenant_id = place
        AND NOT EXISTS (SELECT FROM doorwerking_letter l
                        WHERE l.tenant_id = a.tenant_id AND l.adoption_id = a.id)
      LIMIT most;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(here, ''), true);
END $$;
