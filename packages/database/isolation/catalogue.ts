import type pg from 'pg'

/** A table that carries tenant_id, as PostgreSQL's own catalogue describes it. */
export type TenantTable = {
  name: string
  primaryKey: string[]
  secured: boolean
  forced: boolean
  /** What does not open narrows what others open. */
  policies: {
    name: string
    opens: boolean
    command: string
    using: string | null
    check: string | null
  }[]
  /** Has a column that names the consortium a row belongs to. */
  inside: boolean
  references: { name: string; columns: string[]; to: string; toColumns: string[] }[]
}

const tables = `
  SELECT c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
    (SELECT array_agg(a.attname::text ORDER BY k.ord)
       FROM pg_constraint p, unnest(p.conkey) WITH ORDINALITY k(attnum, ord)
       JOIN pg_attribute a ON a.attnum = k.attnum AND a.attrelid = c.oid
      WHERE p.conrelid = c.oid AND p.contype = 'p') AS "primaryKey",
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', policyname,
        'opens', permissive = 'PERMISSIVE', 'command', cmd, 'using', qual, 'check', with_check))
       FROM pg_policies WHERE schemaname = 'public' AND tablename = c.relname), '[]') AS policies,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', f.conname, 'to', t.relname,
        'columns', (SELECT jsonb_agg(a.attname ORDER BY k.ord) FROM unnest(f.conkey) WITH ORDINALITY k(n, ord)
                    JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.n),
        'toColumns', (SELECT jsonb_agg(a.attname ORDER BY k.ord) FROM unnest(f.confkey) WITH ORDINALITY k(n, ord)
                    JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.n)))
       FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f'), '[]') AS references,
    EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id') AS "ofTenant",
    EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'consortium_id') AS inside
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname`

/** Reads every table of ours; `ofTenant` tells those with a tenant_id from global ones. */
export async function readCatalogue(
  client: pg.Client,
): Promise<(TenantTable & { ofTenant: boolean })[]> {
  const { rows } = await client.query(tables)
  return rows
}
