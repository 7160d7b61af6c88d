-- What stood in an item before it came out, what is on its way to it and files that were refused or are
-- not read yet are for whose item it is, and for who reads it in review; no reader of the item sees them.
CREATE POLICY since_it_came_out ON library_revision AS RESTRICTIVE FOR SELECT
  USING ((SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i
    WHERE i.tenant_id = library_revision.tenant_id AND i.id = library_revision.item_id
      AND (library_revision.at >= i.published_at
        OR i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
        OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices()))
        OR (i.status = 'review' AND i.reviewers && (SELECT my_voices())))));
CREATE POLICY files_that_are_read ON library_file AS RESTRICTIVE FOR SELECT
  USING (state = 'ready' OR (SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i
    WHERE i.tenant_id = library_file.tenant_id AND i.id = library_file.item_id
      AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
        OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices())))));
CREATE POLICY on_its_way ON library_upload AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i
    WHERE i.tenant_id = library_upload.tenant_id AND i.id = library_upload.item_id
      AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
        OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices())))));
