-- What texts and events are about is looked up in functions, whose plan is kept: as part of every
-- statement that reads a text the policies of the library cost more to plan than the statement to run.
CREATE FUNCTION text_is_seen(tenant uuid, subject text, place uuid) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE subject
    WHEN 'library-item' THEN EXISTS (
      SELECT FROM library_item i WHERE i.tenant_id = tenant AND i.id = place
        AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
          OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices()))
          OR (i.status = 'review' AND i.reviewers && (SELECT my_voices()))))
    WHEN 'collection' THEN EXISTS (
      SELECT FROM library_collection k WHERE k.tenant_id = tenant AND k.id = place)
    ELSE true END;
END $$;

CREATE FUNCTION event_is_seen(tenant uuid, subject text, place uuid) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE subject
    WHEN 'collection' THEN EXISTS (
      SELECT FROM library_collection k WHERE k.tenant_id = tenant AND k.id = place)
    WHEN 'document' THEN EXISTS (
      SELECT FROM document d WHERE d.tenant_id = tenant AND d.id = place)
    ELSE true END;
END $$;

DROP POLICY with_item ON document;
DROP POLICY collection_is_seen ON document;
CREATE POLICY text_is_seen ON document AS RESTRICTIVE
  USING (subject_type NOT IN ('library-item', 'collection') OR (SELECT consortia_are_open())
    OR text_is_seen(tenant_id, subject_type, subject_id));

DROP POLICY collection_is_seen ON event;
CREATE POLICY event_is_seen ON event AS RESTRICTIVE FOR SELECT
  USING (subject_type NOT IN ('collection', 'document') OR (SELECT consortia_are_open())
    OR event_is_seen(tenant_id, subject_type, subject_id));
