-- In every index of words the words of a tenant stand behind its sign, of which there are 256 (ADR 0022). An
-- index of bare words gathers a beginning of words from all tenants first, and that costs more with every
-- tenant that comes.
CREATE FUNCTION words_of_tenant(tenant uuid, words tsvector, deep tsvector DEFAULT NULL) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
  -- Where an item has files, what they say stands with its own words in `deep`.
  SELECT array_to_tsvector(ARRAY(SELECT right(tenant::text, 2) || lexeme
    FROM unnest(tsvector_to_array(coalesce(deep, words))) AS lexeme WHERE octet_length(lexeme) < 2000))
$$;

-- What is asked of such an index. It knows no order of words: of a phrase it finds what has all its words.
CREATE FUNCTION query_of_tenant(tenant uuid, query tsquery) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(query::text, '<(-|\d+)>', '&', 'g'),
    '''((?:[^'']|'''')*)''', '''' || right(tenant::text, 2) || '\1''', 'g')::tsquery
$$;

-- Neither fails on nor tells of what it is given, as little as the match itself.
DO $$ BEGIN
  ALTER FUNCTION words_of_tenant(uuid, tsvector, tsvector) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

DROP INDEX library_item_words;
DROP INDEX library_passage_words;
DROP INDEX library_comment_words;
DROP INDEX document_words;
DROP INDEX comment_words;
CREATE INDEX library_item_words ON library_item USING gin (tenant_id, words_of_tenant(tenant_id, words, deep));
CREATE INDEX library_passage_words ON library_passage USING gin (tenant_id, words_of_tenant(tenant_id, words));
CREATE INDEX library_comment_words ON library_comment USING gin (tenant_id, words_of_tenant(tenant_id, words));
CREATE INDEX document_words ON document USING gin (tenant_id, words_of_tenant(tenant_id, words));
CREATE INDEX comment_words ON comment USING gin (tenant_id, words_of_tenant(tenant_id, words));

-- The three that search by them, otherwise as they were.
CREATE OR REPLACE FUNCTION items_saying(tenant uuid, phrases tsquery, most int) RETURNS uuid[]
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT item_id FROM (
    SELECT item_id FROM library_passage
    WHERE tenant_id = tenant AND words_of_tenant(tenant_id, words) @@ query_of_tenant(tenant, phrases)
      AND words @@ phrases LIMIT most) AS p);
END $$;

CREATE OR REPLACE FUNCTION items_elsewhere(must tsquery, asked tsquery, most int) RETURNS TABLE (
  slug text, region text, id uuid, kind text, title text, names text, language text,
  available_on date, plain_summary text, abstract text, fit real
) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  here text := coalesce(current_setting('app.tenant_id', true), '');
  in_order boolean := must::text ~ '<(-|\d+)>';
  place record;
BEGIN
  IF NOT in_network() THEN RETURN; END IF;
  FOR place IN SELECT t.id, t.slug, t.name FROM tenant t
    WHERE 'library' = ANY (t.modules) AND t.id::text <> here
  LOOP
    PERFORM set_config('app.tenant_id', place.id::text, true);
    RETURN QUERY
      SELECT place.slug, place.name, i.id, i.kind, i.title, i.names, i.language, i.available_on,
        i.plain_summary, i.abstract, ts_rank('{0.1, 0.2, 0.4, 1.0}', i.words, asked) AS fit
      FROM (
        SELECT * FROM library_item s
        WHERE s.tenant_id = place.id AND s.status IN ('published', 'revised')
          AND s.visibility IN ('netwerk', 'openbaar') AND is_out(s.status, s.embargo_until)
          AND words_of_tenant(s.tenant_id, s.words, s.deep) @@ query_of_tenant(place.id, must)
          AND (NOT in_order OR s.words @@ must OR s.deep @@ must)
        -- An expression is in no index: the one of words answers.
        ORDER BY (s.available_on + 0) DESC LIMIT 200
      ) AS i ORDER BY fit DESC, i.available_on DESC LIMIT most;
  END LOOP;
  PERFORM set_config('app.tenant_id', here, true);
END $$;

CREATE OR REPLACE FUNCTION nearest_seen(tenant uuid, typed text, candidates text[]) RETURNS text[]
LANGUAGE plpgsql STABLE STRICT
SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  seen text[] := '{}';
  nearest int;
  one record;
  stems tsquery;
BEGIN
  FOR one IN SELECT word, levenshtein(word, typed) AS apart
    FROM unnest(candidates) WITH ORDINALITY AS c (word, place) ORDER BY apart, place
  LOOP
    EXIT WHEN one.apart > nearest;
    stems := query_of_tenant(tenant, plainto_tsquery('dutch', one.word)
      || plainto_tsquery('english', one.word) || plainto_tsquery('simple', one.word));
    PERFORM FROM library_item i
      WHERE i.tenant_id = tenant AND i.status IN ('published', 'revised')
        AND words_of_tenant(i.tenant_id, i.words, i.deep) @@ stems
      LIMIT 1;
    IF FOUND THEN
      seen := seen || one.word;
      nearest := one.apart;
    END IF;
  END LOOP;
  RETURN seen;
END $$;
