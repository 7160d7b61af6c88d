import { Prisma } from '@voortent/database'

/** True where the item `i` is one of what the follow `f` follows. */
export const isFollowed = Prisma.sql`CASE f.kind
  WHEN 'theme' THEN f.value = ANY (i.themes)
  ELSE EXISTS (SELECT FROM library_author a
    WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
      AND CASE f.kind WHEN 'organisation' THEN a.organisation_id::text = f.value
        ELSE a.orcid = f.value OR lower(a.name) = lower(f.value) END) END`
