-- Who is renamed is so on what they made, in every tenant at once: an organisation by its name of today,
-- a member where the author is known by the name that the member had.
CREATE FUNCTION rename_author() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  here text := coalesce(current_setting('app.tenant_id', true), '');
  inside text := coalesce(current_setting('app.consortia', true), '');
  place uuid;
BEGIN
  PERFORM set_config('app.consortia', 'open', true);
  FOR place IN SELECT id FROM tenant LOOP
    PERFORM set_config('app.tenant_id', place::text, true);
    IF TG_TABLE_NAME = 'organisation' THEN
      PERFORM touch_items(place, ARRAY(SELECT DISTINCT item_id FROM library_author
        WHERE tenant_id = place AND organisation_id = NEW.id), 'names');
    ELSE
      UPDATE library_author SET name = NEW.display_name
        WHERE tenant_id = place AND name = OLD.display_name AND membership_id IN (
          SELECT id FROM membership WHERE tenant_id = place AND person_id = NEW.id);
    END IF;
    -- Its words are learnt while it is its tenant's turn.
    SET CONSTRAINTS learn_changed IMMEDIATE;
    SET CONSTRAINTS learn_changed DEFERRED;
  END LOOP;
  PERFORM set_config('app.tenant_id', here, true), set_config('app.consortia', inside, true);
  RETURN NULL;
END $$;
CREATE TRIGGER rename_author AFTER UPDATE OF name ON organisation
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION rename_author();
CREATE TRIGGER rename_author AFTER UPDATE OF display_name ON person
  FOR EACH ROW WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name)
  EXECUTE FUNCTION rename_author();

-- What was renamed before.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_author NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
SELECT touch_items(tenant_id, array_agg(id), 'names') FROM library_item GROUP BY tenant_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage FORCE ROW LEVEL SECURITY;
ALTER TABLE library_author FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
