-- The restricted role of the application: it owns nothing and bypasses nothing.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'voortent_app') THEN
    CREATE ROLE voortent_app NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO voortent_app;

-- Every tenant table goes through this once; the catalogue test fails for one that did not.
CREATE FUNCTION isolate_tenant_table(tenant_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY own_tenant ON %s
       USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))
       WITH CHECK (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))',
    tenant_table);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO voortent_app', tenant_table);
END $$;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'tenant_logo', 'partner', 'membership', 'representation', 'mandate', 'invitation', 'join_request',
  'task', 'event', 'document', 'document_update', 'agenda', 'speerpunt'
]) AS t;

-- What happened stays as it was recorded.
REVOKE UPDATE, DELETE ON event FROM voortent_app;
GRANT USAGE ON SEQUENCE document_update_id_seq TO voortent_app;

-- Outside every tenant a person sees the list of tenants they belong to, and nothing else.
CREATE POLICY own_memberships ON membership FOR SELECT USING (
  (SELECT nullif(current_setting('app.tenant_id', true), '')) IS NULL
  AND person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
);

-- Global tables. `app.door` names the one part of the application that may open them.
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_sees ON tenant FOR SELECT USING (true);
CREATE POLICY own_tenant_changes ON tenant FOR UPDATE
  USING (id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
CREATE POLICY founding ON tenant FOR INSERT
  WITH CHECK ((SELECT current_setting('app.door', true)) = 'founding');
GRANT SELECT, INSERT, UPDATE ON tenant TO voortent_app;

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_inside ON organisation FOR SELECT USING (
  (SELECT nullif(current_setting('app.tenant_id', true), '')) IS NOT NULL
);
CREATE POLICY admitted_inside ON organisation FOR INSERT WITH CHECK (
  (SELECT nullif(current_setting('app.tenant_id', true), '')) IS NOT NULL
);
CREATE POLICY changed_where_it_takes_part ON organisation FOR UPDATE USING (
  id IN (SELECT organisation_id FROM partner
         WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
);
GRANT SELECT, INSERT, UPDATE ON organisation TO voortent_app;

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY seen_by_self_and_fellow_members ON person FOR SELECT USING (
  id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
  OR (SELECT current_setting('app.door', true)) = 'identity'
  OR id IN (SELECT person_id FROM membership
            WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
);
CREATE POLICY made_by_identity ON person FOR INSERT
  WITH CHECK ((SELECT current_setting('app.door', true)) = 'identity');
CREATE POLICY changed_by_self ON person FOR UPDATE USING (
  id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
  OR (SELECT current_setting('app.door', true)) = 'identity'
);
GRANT SELECT, INSERT, UPDATE ON person TO voortent_app;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['credential', 'session', 'one_time_code'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY identity_only ON %I
         USING ((SELECT current_setting(''app.door'', true)) = ''identity'')
         WITH CHECK ((SELECT current_setting(''app.door'', true)) = ''identity'')', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO voortent_app', t);
  END LOOP;
END $$;

-- Counters under a key; they hold nobody's data.
ALTER TABLE rate_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE rate_limit FORCE ROW LEVEL SECURITY;
CREATE POLICY counted_for_everybody ON rate_limit USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO voortent_app;

-- Anybody's act may post a letter; only the mail door reads it.
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY posted ON letter FOR INSERT WITH CHECK (true);
CREATE POLICY read_by_mail ON letter FOR SELECT
  USING ((SELECT current_setting('app.door', true)) = 'mail');
CREATE POLICY marked_by_mail ON letter FOR UPDATE
  USING ((SELECT current_setting('app.door', true)) = 'mail');
CREATE POLICY swept_by_mail ON letter FOR DELETE
  USING ((SELECT current_setting('app.door', true)) = 'mail');
GRANT SELECT, INSERT, UPDATE, DELETE ON letter TO voortent_app;

-- Who stands at the door: session, person, tenant and membership in one round trip.
CREATE FUNCTION open_visit(token_hash text, tenant_slug text) RETURNS TABLE (
  person_id uuid, display_name text, email text, locale text,
  session_expires_at timestamptz, session_last_seen_at timestamptz,
  tenant_id uuid, tenant_name text,
  membership_id uuid, roles text[], acting_for_id uuid
) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.door', 'identity', true);
  SELECT p.id, p.display_name, p.email, p.locale, s.expires_at, s.last_seen_at
    INTO person_id, display_name, email, locale, session_expires_at, session_last_seen_at
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.id = token_hash AND s.expires_at > now();
  PERFORM set_config('app.door', '', true);
  IF tenant_slug <> '' THEN
    SELECT t.id, t.name INTO tenant_id, tenant_name FROM tenant t WHERE t.slug = tenant_slug;
    PERFORM set_config('app.tenant_id', coalesce(tenant_id::text, ''), true);
    SELECT m.id, m.roles, m.acting_for_id INTO membership_id, roles, acting_for_id
      FROM membership m
      WHERE m.tenant_id = open_visit.tenant_id AND m.person_id = open_visit.person_id
        AND m.ended_at IS NULL;
  END IF;
  RETURN NEXT;
END $$;

-- The room server saves a batch of one document in one round trip; policies hold inside.
CREATE FUNCTION append_document_updates(
  tenant uuid, document uuid, parts text[], keys text[], contents bytea[]
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE last_id bigint;
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true);
  WITH added AS (
    INSERT INTO document_update (tenant_id, document_id, part, key, data)
    SELECT tenant, document, u.part, u.key, u.data
    FROM unnest(parts, keys, contents) AS u(part, key, data)
    RETURNING id
  ) SELECT max(id) INTO last_id FROM added;
  RETURN last_id;
END $$;

-- Rooms listen: who loses a right is shown out at once.
CREATE FUNCTION announce_rights() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed jsonb := to_jsonb(coalesce(OLD, NEW));
BEGIN
  PERFORM pg_notify('voortent_rights', jsonb_build_object(
    'tenantId', changed -> 'tenant_id', 'personId', changed -> 'person_id')::text);
  RETURN NULL;
END $$;
CREATE TRIGGER rights_of_members AFTER UPDATE OR DELETE ON membership
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
CREATE TRIGGER rights_of_representatives AFTER UPDATE OR DELETE ON representation
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
CREATE TRIGGER rights_of_sessions AFTER DELETE ON session
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
CREATE TRIGGER rights_by_phase AFTER UPDATE OF phase ON agenda
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
