import type { Scope } from '@voortent/database'
import type { ItemStatus, LibraryKind, Licence, Visibility } from '../../contract.ts'

/** Where items stand: the address of the site and the tenant, such as `https://voortent.example`. */
export type Place = { site: string; slug: string; name: string }

/** What is told of an item to those who cite it or gather it. */
export type Citable = {
  id: string
  kind: LibraryKind
  title: string
  language: string
  on: string
  abstract: string
  plainSummary: string
  contextRegion: string
  people: { name: string; orcid: string }[]
  institutes: { name: string; ror: string }[]
  themes: string[]
  topsectors: string[]
  targetGroups: string[]
  licence: Licence
  doi: string
  handle: string
  version: string
  funding: string[]
  links: string[]
  status: ItemStatus
  visibility: Visibility
  publishedAt: Date | null
  changedAt: Date
  /** True for what is out, and waits for its day. */
  waits: boolean
}

/** The page of an item: for everybody where it is public, else for members. */
export function addressOf(
  { site, slug }: Place,
  { id, visibility }: Pick<Citable, 'id' | 'visibility'>,
): string {
  return `${site}/${slug}/${visibility === 'openbaar' ? 'over/kennis' : 'kennis'}/${id}`
}

/** Those of these items that who asks may see, in the order asked. */
export async function findCitable(
  { tx, tenantId }: Scope,
  ids: readonly string[],
): Promise<Citable[]> {
  return tx.$queryRaw<Citable[]>`
    SELECT i.id, i.kind, i.title, i.language, i.available_on::text AS on, i.abstract,
      i.plain_summary AS "plainSummary", i.context_region AS "contextRegion", i.themes, i.topsectors,
      i.target_groups AS "targetGroups", i.licence, i.doi, i.handle, i.version, i.funding, i.links,
      i.status, i.visibility, i.published_at AS "publishedAt", i.changed_at AS "changedAt",
      NOT is_out(i.status, i.embargo_until) AS waits,
      coalesce((SELECT json_agg(json_build_object('name', a.name, 'orcid', a.orcid)
          ORDER BY a.position) FROM library_author a
        WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
          AND a.organisation_id IS NULL AND NOT a.institute), '[]') AS people,
      coalesce((SELECT json_agg(json_build_object('name', coalesce(o.name, a.name), 'ror', a.ror)
          ORDER BY a.position) FROM library_author a LEFT JOIN organisation o ON o.id = a.organisation_id
        WHERE a.tenant_id = i.tenant_id AND a.item_id = i.id
          AND (a.organisation_id IS NOT NULL OR a.institute)), '[]') AS institutes
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked (id, place)
    JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = asked.id
    ORDER BY asked.place`
}

/** Those of these items that are for everybody, whoever asks. */
export async function findOpen(scope: Scope, ids: readonly string[]): Promise<Citable[]> {
  const items = await findCitable(scope, ids)
  return items.filter(isOpen)
}

/** True for what is out and for everybody. */
function isOpen({ status, visibility, waits }: Citable): boolean {
  return visibility === 'openbaar' && (status === 'published' || status === 'revised') && !waits
}
