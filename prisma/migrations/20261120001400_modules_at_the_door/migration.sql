-- As before, and which modules the tenant has switched on, so that their procedures need not ask.
DROP FUNCTION open_visit(text, text, boolean);
CREATE FUNCTION open_visit(token_hash text, tenant_slug text, demo_mode boolean) RETURNS TABLE (
  person_id uuid, display_name text, email text, locale text,
  session_expires_at timestamptz, session_last_seen_at timestamptz,
  tenant_id uuid, tenant_name text, tenant_modules text[],
  membership_id uuid, roles text[], acting_for_id uuid
) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.door', 'identity', true);
  SELECT p.id, p.display_name, p.email, p.locale, s.expires_at, s.last_seen_at
    INTO person_id, display_name, email, locale, session_expires_at, session_last_seen_at
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.id = token_hash AND s.expires_at > now() AND (demo_mode OR NOT p.demo);
  PERFORM set_config('app.door', '', true);
  IF tenant_slug <> '' THEN
    SELECT t.id, t.name, t.modules INTO tenant_id, tenant_name, tenant_modules
      FROM tenant t WHERE t.slug = tenant_slug;
    PERFORM set_config('app.tenant_id', coalesce(tenant_id::text, ''), true);
    SELECT m.id, m.roles, m.acting_for_id INTO membership_id, roles, acting_for_id
      FROM membership m
      WHERE m.tenant_id = open_visit.tenant_id AND m.person_id = open_visit.person_id
        AND m.ended_at IS NULL;
  END IF;
  RETURN NEXT;
END $$;
