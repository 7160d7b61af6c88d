-- What the library is searched by: words in the stems of their language, names as they are written, what
-- facets it has, what its files say, and which words there are, so that a typing error can be forgiven.
-- AlterTable
ALTER TABLE "library_item" ADD COLUMN     "deep" tsvector,
ADD COLUMN     "names" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "use_count" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "library_term" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "backwards" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "library_term_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_term_tenant_id_word_key" ON "library_term"("tenant_id", "word");

-- CreateIndex
CREATE INDEX "library_term_tenant_id_backwards_idx" ON "library_term"("tenant_id", "backwards");

-- DropIndex
DROP INDEX "library_item_words";

-- CreateIndex
CREATE INDEX "library_item_words" ON "library_item" USING GIN ("tenant_id", "words", "deep");

-- AddForeignKey
ALTER TABLE "library_term" ADD CONSTRAINT "library_term_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_term');

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- What is counted and compared stands close together; long texts and their words beside it.
ALTER TABLE library_item SET (toast_tuple_target = 512);

CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- What is counted and compared stands close together; long texts and their words beside it.
ALTER TABLE library_item SET (toast_tuple_target = 512);

-- A match reads words that stand beside their row: dearer than comparing two numbers (ADR 0022).
DO $$ BEGIN
  ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF COST 40;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

CREATE FUNCTION stems_of(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE language WHEN 'en' THEN 'english' WHEN 'de' THEN 'german' WHEN 'fr' THEN 'french'
    ELSE 'dutch' END::regconfig
$$;

-- Facets are words that nobody can type, so that one index answers for both.
CREATE FUNCTION marks_of(item library_item) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(ARRAY['=kind:' || item.kind,
      '=year:' || extract(year FROM item.available_on)::text]
    || ARRAY(SELECT '=theme:' || one FROM unnest(item.themes) AS one)
    || ARRAY(SELECT '=topsector:' || one FROM unnest(item.topsectors) AS one)
    || ARRAY(SELECT '=targetGroup:' || one FROM unnest(item.target_groups) AS one))
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
DROP TRIGGER index_library_item ON library_item;
CREATE TRIGGER index_library_item BEFORE INSERT OR UPDATE OF title, names, language, plain_summary,
    abstract, context_region, context_sector, context_size, context_difference, doi, kind,
    available_on, themes, topsectors, target_groups, deep ON library_item
  FOR EACH ROW EXECUTE FUNCTION index_library_item();

-- What follows from rows of others is kept by whoever writes those, writer of the item or not.
CREATE FUNCTION touch_items(tenant uuid, items uuid[], what text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.consortia', true), '');
BEGIN
  PERFORM set_config('app.consortia', 'open', true);
  IF what = 'names' THEN
    UPDATE library_item i SET names = coalesce((
        SELECT string_agg(coalesce(o.name, a.name), ', ' ORDER BY a.position)
        FROM library_author a LEFT JOIN organisation o ON o.id = a.organisation_id
        WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id), '')
      WHERE i.tenant_id = tenant AND i.id = ANY (items);
  ELSIF what = 'uses' THEN
    UPDATE library_item i SET use_count = (SELECT count(*) FROM library_use u
        WHERE u.tenant_id = i.tenant_id AND u.item_id = i.id)
      WHERE i.tenant_id = tenant AND i.id = ANY (items);
  ELSE
    UPDATE library_item i SET deep = NULL WHERE i.tenant_id = tenant AND i.id = ANY (items);
  END IF;
  PERFORM set_config('app.consortia', before, true);
END $$;

CREATE FUNCTION follow_rows_of_items() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched record;
BEGIN
  FOR touched IN SELECT tenant_id, array_agg(DISTINCT item_id) AS items FROM changed GROUP BY tenant_id
  LOOP
    PERFORM touch_items(touched.tenant_id, touched.items, TG_ARGV[0]);
  END LOOP;
  RETURN NULL;
END $$;
DO $$
DECLARE followed record;
BEGIN
  FOR followed IN SELECT * FROM (VALUES ('library_author', 'names'), ('library_use', 'uses'),
    ('library_passage', 'deep')) AS f (child, what)
  LOOP
    EXECUTE format('CREATE TRIGGER follow_added AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION follow_rows_of_items(%L)', followed.child, followed.what);
    EXECUTE format('CREATE TRIGGER follow_changed AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION follow_rows_of_items(%L)', followed.child, followed.what);
    EXECUTE format('CREATE TRIGGER follow_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION follow_rows_of_items(%L)', followed.child, followed.what);
  END LOOP;
END $$;

-- The words that every member of the tenant may come upon, each once, as they are written.
CREATE FUNCTION learn_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status NOT IN ('published', 'revised') OR NEW.visibility = 'consortium' THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('library_term'), hashtext(NEW.tenant_id::text));
  INSERT INTO library_term (tenant_id, id, word, backwards)
    SELECT NEW.tenant_id, uuidv7(), said.word, reverse(said.word) FROM (
      SELECT DISTINCT w.lexeme AS word FROM (
        SELECT concat_ws(' ', NEW.title, NEW.names, NEW.plain_summary, NEW.abstract,
          NEW.context_region, NEW.context_sector, NEW.context_difference) AS body
        UNION ALL SELECT p.body FROM library_passage p
        WHERE p.tenant_id = NEW.tenant_id AND p.item_id = NEW.id
      ) AS texts CROSS JOIN unnest(to_tsvector('simple', texts.body)) AS w
      WHERE w.lexeme ~ '^[[:alpha:]]{4,40}$'
    ) AS said
    WHERE NOT EXISTS (SELECT FROM library_term t
      WHERE t.tenant_id = NEW.tenant_id AND t.word = said.word)
    ORDER BY said.word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- At the end of the transaction, so that nobody waits for another's words for long.
CREATE CONSTRAINT TRIGGER learn_added AFTER INSERT ON library_item
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION learn_terms();
CREATE CONSTRAINT TRIGGER learn_changed AFTER UPDATE OF title, names, plain_summary, abstract,
    context_region, context_sector, context_difference, deep, status, visibility ON library_item
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION learn_terms();

-- What was there before.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_author NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_use NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term NO FORCE ROW LEVEL SECURITY;
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
SELECT touch_items(tenant_id, array_agg(id), 'names'), touch_items(tenant_id, array_agg(id), 'uses')
  FROM library_item GROUP BY tenant_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage FORCE ROW LEVEL SECURITY;
ALTER TABLE library_use FORCE ROW LEVEL SECURITY;
ALTER TABLE library_author FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
