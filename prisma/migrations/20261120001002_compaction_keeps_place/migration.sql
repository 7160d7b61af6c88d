-- A compaction takes the place of the last update it holds, so that nobody takes it for a change.
DROP FUNCTION replace_document_updates(uuid, uuid, text[], bytea[], text[]);
CREATE FUNCTION replace_document_updates(
  tenant uuid, document uuid, compacted text, content bytea, replaced text[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE place bigint;
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true);
  WITH gone AS (
    DELETE FROM document_update u
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.key = ANY (replaced)
    RETURNING u.id
  ) SELECT max(gone.id) INTO place FROM gone;
  INSERT INTO document_update (tenant_id, document_id, id, key, data)
    SELECT tenant, document, place, compacted, content WHERE place IS NOT NULL;
END $$;

-- Rooms append with a plain statement that makes the setting itself; it takes a third less time.
DROP FUNCTION append_document_updates(uuid, uuid, text[], text[], bytea[]);
