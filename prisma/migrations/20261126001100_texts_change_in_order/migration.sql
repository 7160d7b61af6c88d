-- What a room appends and what a use case changes take their places in one row, in the order in which
-- they are committed: rooms hold this lock together, a use case alone.
CREATE FUNCTION text_order_key(tenant uuid, document uuid) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT hashtextextended(tenant::text || ':' || document::text, 1)
$$;
