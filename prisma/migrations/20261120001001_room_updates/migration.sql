-- A room reads its document in one round trip; policies hold inside.
CREATE FUNCTION read_document_updates(tenant uuid, document uuid)
RETURNS TABLE (id bigint, key text, data bytea, materialised boolean)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true);
  RETURN QUERY
    SELECT u.id, u.key, u.data, u.id <= d.materialised_to
    FROM document_update u
    JOIN document d ON d.tenant_id = u.tenant_id AND d.id = u.document_id
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.part = 'root'
    ORDER BY u.id;
END $$;

-- A compaction puts one update in the place of many, or changes nothing.
CREATE FUNCTION replace_document_updates(
  tenant uuid, document uuid, keys text[], contents bytea[], replaced text[]
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true);
  INSERT INTO document_update (tenant_id, document_id, key, data)
    SELECT tenant, document, u.key, u.data FROM unnest(keys, contents) AS u(key, data);
  DELETE FROM document_update u
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.key = ANY (replaced);
END $$;
