-- For a typing error only words are told that stand in an item who asks may see: the words of the library
-- know also what is under embargo, for members alone or withdrawn since. Of these the nearest that are seen,
-- so that farther ones are not looked for. The index of words gathers where a word may stand, and the first
-- item that may be seen is enough.
CREATE FUNCTION nearest_seen(tenant uuid, typed text, candidates text[]) RETURNS text[]
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
    stems := plainto_tsquery('dutch', one.word) || plainto_tsquery('english', one.word)
      || plainto_tsquery('simple', one.word);
    PERFORM FROM library_item i
      WHERE i.tenant_id = tenant AND i.status IN ('published', 'revised')
        AND (i.words @@ stems OR i.deep @@ stems)
      LIMIT 1;
    IF FOUND THEN
      seen := seen || one.word;
      nearest := one.apart;
    END IF;
  END LOOP;
  RETURN seen;
END $$;
