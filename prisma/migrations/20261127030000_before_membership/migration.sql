-- What still stood open to every member and every visitor of a tenant in the database, and in part on the
-- page of what changed (R-63, R-90).

-- Who is invited is for who keeps the tenant, and for who comes in by the link; the worker tells whether
-- the letter arrived.
CREATE POLICY invited_for_keepers ON invitation AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR (SELECT current_setting('app.door', true)) IN ('identity', 'mail')
    OR (SELECT keeps_tenant()));

-- Who asks to join, and why, is for the coordinators.
CREATE POLICY asked_for_coordinators ON join_request AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR (SELECT coordinates_tenant()));

-- A private link is there for whom its guest is.
CREATE POLICY link_of_guest ON guest_link AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM guest g WHERE g.tenant_id = guest_link.tenant_id AND g.id = guest_link.guest_id));

-- Who wrote in a draft, and what was said of what waits for its day, was told to every member. Who does
-- not see an item hears nothing of it.
CREATE OR REPLACE FUNCTION event_is_seen(tenant uuid, subject text, place uuid) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE subject
    WHEN 'library-item' THEN EXISTS (
      SELECT FROM library_item i WHERE i.tenant_id = tenant AND i.id = place)
    WHEN 'collection' THEN EXISTS (
      SELECT FROM library_collection k WHERE k.tenant_id = tenant AND k.id = place)
    WHEN 'document' THEN EXISTS (
      SELECT FROM document d WHERE d.tenant_id = tenant AND d.id = place)
    ELSE true END;
END $$;

DROP POLICY event_is_seen ON event;
CREATE POLICY event_is_seen ON event AS RESTRICTIVE FOR SELECT
  USING (subject_type NOT IN ('library-item', 'collection', 'document') OR (SELECT consortia_are_open())
    OR event_is_seen(tenant_id, subject_type, subject_id));

-- Who wrote in a text inside a consortium is told inside it, also what was told before.
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
UPDATE event e SET consortium_id = d.consortium_id FROM document d
  WHERE e.tenant_id = d.tenant_id AND e.subject_type = d.subject_type AND e.subject_id = d.subject_id
    AND e.type = 'document.written' AND e.consortium_id IS NULL AND d.consortium_id IS NOT NULL;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;

-- What tells of people who are no member yet is for coordinators; of who came without an account, and of
-- who is interested in no consortium in particular, for who keeps the tenant.
CREATE POLICY newcomers_for_keepers ON event AS RESTRICTIVE FOR SELECT
  USING (subject_type NOT IN ('invitation', 'join-request', 'letter', 'guest', 'interest')
    OR (SELECT consortia_are_open())
    OR (subject_type IN ('guest', 'interest') AND (consortium_id IS NOT NULL OR (SELECT keeps_tenant())))
    OR (SELECT coordinates_tenant()));
