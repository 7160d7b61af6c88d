-- A name as people search for it: lower case, letters and digits only, no accents.
CREATE FUNCTION folded(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(lower(normalize(name, NFD)), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]', '', 'g')
$$;

-- An organisation is one in every tenant, so a new type moves it to its geleding in all of them.
-- Only who has it as a partner can ask; each row is changed under its own tenant's policy.
CREATE FUNCTION regroup_partners(changed_organisation uuid, new_geleding text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  here text := current_setting('app.tenant_id', true);
  place uuid;
BEGIN
  IF NOT EXISTS (SELECT FROM partner
                 WHERE tenant_id = here::uuid AND organisation_id = changed_organisation) THEN
    RETURN;
  END IF;
  FOR place IN SELECT id FROM tenant LOOP
    PERFORM set_config('app.tenant_id', place::text, true);
    UPDATE partner SET geleding = new_geleding
      WHERE tenant_id = place AND organisation_id = changed_organisation;
  END LOOP;
  PERFORM set_config('app.tenant_id', here, true);
END $$;
