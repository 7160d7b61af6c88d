-- What is somebody's own was open to whoever comes without an account as well, and what was handed in or
-- made for one member to every member. It is that person's alone; the worker opens it, and so does the
-- link in a letter for the one thing it stops (R-63, R-90).
DROP POLICY own_follows ON library_follow;
CREATE POLICY own_follows ON library_follow AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR membership_id = ANY ((SELECT my_voices())::uuid[]));
DROP POLICY own_digests ON library_digest;
CREATE POLICY own_digests ON library_digest AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR membership_id = ANY ((SELECT my_voices())::uuid[]));
DROP POLICY own_searches ON library_search;
CREATE POLICY own_searches ON library_search AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR membership_id = ANY ((SELECT my_voices())::uuid[]));

CREATE POLICY own_import ON library_import AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR requested_by = (SELECT nullif(current_setting('app.person_id', true), '')::uuid));
CREATE POLICY own_import ON agenda_import AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR requested_by = (SELECT nullif(current_setting('app.person_id', true), '')::uuid));
CREATE POLICY own_export ON export AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR requested_by = (SELECT nullif(current_setting('app.person_id', true), '')::uuid));

DROP POLICY imports_for_keepers ON consortium_import;
CREATE POLICY imports_for_keepers ON consortium_import AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR (SELECT keeps_tenant()));

-- Who comes with a private link is let in by it.
DROP POLICY guests_for_keepers ON guest;
CREATE POLICY guests_for_keepers ON guest AS RESTRICTIVE
  USING (
    (SELECT consortia_are_open())
    OR (SELECT current_setting('app.door', true)) = 'identity'
    OR membership_id = ANY ((SELECT my_voices())::uuid[])
    OR (SELECT keeps_tenant()) AND (page <> 'mijn-interesse' OR EXISTS (
      SELECT FROM interest i WHERE i.tenant_id = guest.tenant_id AND i.guest_id = guest.id))
  );
