-- For a typing error only words are told that stand in an item who asks may see: the words of the library
-- know also what is under embargo, for members alone or withdrawn since. The index of words gathers where
-- a word may stand, and the first item that may be seen is enough.
CREATE FUNCTION words_seen(tenant uuid, asked text[]) RETURNS text[] LANGUAGE plpgsql STABLE STRICT
SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  seen text[] := '{}';
  one text;
  stems tsquery;
BEGIN
  FOREACH one IN ARRAY asked LOOP
    stems := plainto_tsquery('dutch', one) || plainto_tsquery('english', one)
      || plainto_tsquery('simple', one);
    PERFORM FROM library_item i
      WHERE i.tenant_id = tenant AND i.status IN ('published', 'revised')
        AND (i.words @@ stems OR i.deep @@ stems)
      LIMIT 1;
    IF FOUND THEN seen := seen || one; END IF;
  END LOOP;
  RETURN seen;
END $$;
