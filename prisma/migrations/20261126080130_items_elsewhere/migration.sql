-- What the libraries of other tenants share with the network, or with everybody, by its words: the best
-- of the newest of each. Every library is looked at under its own policies, one after the other.
CREATE FUNCTION items_elsewhere(must tsquery, asked tsquery, most int) RETURNS TABLE (
  slug text, region text, id uuid, kind text, title text, names text, language text,
  available_on date, plain_summary text, abstract text, fit real
) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  here text := coalesce(current_setting('app.tenant_id', true), '');
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
          AND (s.words @@ must OR s.deep @@ must)
        -- An expression is in no index: the one of words answers.
        ORDER BY (s.available_on + 0) DESC LIMIT 200
      ) AS i ORDER BY fit DESC, i.available_on DESC LIMIT most;
  END LOOP;
  PERFORM set_config('app.tenant_id', here, true);
END $$;
