-- Who looks for a title by what it begins with types no accents and no signs; behind the sign of titles its
-- words stand so as well.
CREATE FUNCTION plainly(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'))
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
    || title_marks(to_tsvector(stems, NEW.title) || to_tsvector('simple', NEW.names)
      || to_tsvector('simple', plainly(NEW.title)))
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

-- What was there before.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term NO FORCE ROW LEVEL SECURITY;
UPDATE library_item SET title = title;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE library_term FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
