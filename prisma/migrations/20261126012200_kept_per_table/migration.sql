-- What still stood open to every member of a tenant, though the pages showed it to fewer (R-63, R-90).

-- Who is asked for a day is told along with what is asked.
SELECT keep_with('poll_asked', 'poll_id', 'poll');

-- The totals of a consortium are for its insiders, and for who keeps the tenant as far as they see it.
CREATE POLICY inside_consortium ON consortium_figures AS RESTRICTIVE
  USING (
    (SELECT consortia_are_open()) OR id = ANY ((SELECT my_consortia())::uuid[])
    OR (SELECT keeps_tenant()) AND EXISTS (
      SELECT FROM consortium c WHERE c.tenant_id = consortium_figures.tenant_id
        AND c.id = consortium_figures.id)
  );

-- Who is interested in no consortium in particular is talked with by who keeps the tenant.
CREATE POLICY interested_for_keepers ON interest AS RESTRICTIVE
  USING (consortium_id IS NOT NULL OR (SELECT keeps_tenant()) OR (SELECT consortia_are_open()));
CREATE POLICY interested_for_keepers ON interest_entry AS RESTRICTIVE
  USING (consortium_id IS NOT NULL OR (SELECT keeps_tenant()) OR (SELECT consortia_are_open()));
CREATE POLICY interested_for_keepers ON mentorship AS RESTRICTIVE
  USING (consortium_id IS NOT NULL OR (SELECT keeps_tenant()) OR (SELECT consortia_are_open()));

-- How a guest is reached is for who keeps the tenant, and for them only as far as they see what the
-- guest came for; for the member that the guest became; and for who comes in without an account.
DROP POLICY askers_for_keepers ON guest;
CREATE POLICY guests_for_keepers ON guest AS RESTRICTIVE
  USING (
    (SELECT consortia_are_open())
    OR (SELECT nullif(current_setting('app.person_id', true), '')) IS NULL
    OR (SELECT current_setting('app.door', true)) = 'identity'
    OR membership_id = ANY ((SELECT my_voices())::uuid[])
    OR (SELECT keeps_tenant()) AND (page <> 'mijn-interesse' OR EXISTS (
      SELECT FROM interest i WHERE i.tenant_id = guest.tenant_id AND i.guest_id = guest.id))
  );

-- A table of consortia that was handed in is for who brings consortia in, and for the worker that reads it.
CREATE POLICY imports_for_keepers ON consortium_import AS RESTRICTIVE
  USING ((SELECT keeps_tenant())
    OR (SELECT nullif(current_setting('app.person_id', true), '')) IS NULL);
