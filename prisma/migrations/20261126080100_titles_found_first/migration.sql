-- Words of titles and names stand in an item a second time, behind a sign that nobody can type, so that
-- the one index tells which items are about what is asked and which only speak of it.
CREATE FUNCTION title_marks(title tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(title::text, '''((?:[^'']|'''')*)''', '''~\1''', 'g')::tsvector
$$;

CREATE OR REPLACE FUNCTION index_library_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stems regconfig := stems_of(NEW.language);
  said text[];
BEGIN
  NEW.words := setweight(to_tsvector(stems, NEW.title), 'A')
    || setweight(to_tsvector('simple', NEW.names), 'B')
    || setweight(to_tsvector(stems, NEW.plain_summary), 'B')
    || setweight(to_tsvector(stems, concat_ws(' ', NEW.abstract, NEW.context_region,
      NEW.context_sector, NEW.context_size, NEW.context_difference)), 'C')
    || setweight(to_tsvector('simple', replace(NEW.doi, '/', ' ')), 'D')
    || title_marks(to_tsvector(stems, NEW.title) || to_tsvector('simple', NEW.names))
    || marks_of(NEW);
  IF TG_OP = 'UPDATE' THEN
    said := ARRAY(SELECT DISTINCT lexeme
      FROM library_passage p CROSS JOIN unnest(p.words) AS w
      WHERE p.tenant_id = NEW.tenant_id AND p.item_id = NEW.id LIMIT 40000);
    -- Of a file it matters that it has a word; in which place, its passages tell.
    NEW.deep := CASE WHEN cardinality(said) > 0
      THEN strip(NEW.words) || array_to_tsvector(said) END;
  END IF;
  RETURN NEW;
END $$;

-- Which items have a page on which all of these phrases stand; planned once.
CREATE FUNCTION items_saying(tenant uuid, phrases tsquery, most int) RETURNS uuid[]
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT item_id FROM (
    SELECT item_id FROM library_passage
    WHERE tenant_id = tenant AND words @@ phrases LIMIT most) AS p);
END $$;

-- What was there before.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term NO FORCE ROW LEVEL SECURITY;
UPDATE library_item SET title = title;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE library_term FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
