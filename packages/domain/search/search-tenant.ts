import { hasWords, Prisma, type Scope } from '@voortent/database'
import { searchLibrary, type Understood, understand } from '@voortent/domain/library'
import { searchLibraryInput } from '@voortent/domain/library/contract'
import { isModuleOn } from '@voortent/domain/tenancy'
import { type SearchTenantInput, type TextPart, tenantKinds } from './contract.ts'
import { named } from './named.ts'
import type { Find } from './search-palette.ts'

/** Something found by its name or by what stands in it. */
export type TenantFind = Omit<Find, 'kind'> & {
  kind: (typeof tenantKinds)[number]
  /** Where the words stand, each between `<mark>` and `</mark>`; '' where the name says it. */
  snippet: string
  /** The file of an item that says it, and its page there. */
  file: string | null
  page: number | null
  /** The kind of thing whose text it is, or on which the comment stands, and that thing. */
  part: TextPart | null
  partId: string | null
  documentId: string | null
}
type Group = { kind: TenantFind['kind']; total: number; more: boolean; finds: TenantFind[] }
export type TenantFinds = {
  /** Of each kind that has any: how many, and the best of them. */
  groups: Group[]
  /** Words that stand nowhere, each with what was taken for it. */
  taken: Understood['taken']
  /** True where nothing has all that was asked. */
  loose: boolean
}

const [mostPerKind, mostOfOneKind] = [5, 50]
/** Of texts and comments the newest are ranked. */
const mostRanked = 500

/**
 * One search over all of a tenant: the library with its files, people, organisations, agendas and what
 * is in them, consortia, the texts of these and of items and collections, and the comments on them. Only
 * what who asks may see is there to be found; the database sees to it.
 */
export async function searchTenant(scope: Scope, input: SearchTenantInput): Promise<TenantFinds> {
  const { query, kind } = input
  const asked = await understand(scope, query)
  const [first, ...easier] = asked?.musts ?? []
  if (!asked || first === undefined) return { groups: [], taken: [], loose: false }
  const shelf = await onShelf(scope, input)
  let found = kind === 'library-item' ? [] : await find(scope, input, asked, first.query)
  let loose = shelf?.loose ?? false
  for (const must of easier) {
    if (found.length > 0 || (shelf && !shelf.loose) || kind === 'library-item') break
    found = await find(scope, input, asked, must.query)
    loose = found.length > 0 || loose
  }
  const groups = tenantKinds.flatMap((one): Group[] => {
    if (one === 'library-item') return shelf ? [shelf.group] : []
    return found.filter((group) => group.kind === one)
  })
  return { groups, taken: groups.length > 0 ? asked.taken : [], loose: loose && groups.length > 0 }
}

async function onShelf(scope: Scope, { query, kind }: SearchTenantInput) {
  if (kind && kind !== 'library-item') return null
  if (!(await isModuleOn(scope, 'library'))) return null
  const found = await searchLibrary(scope, searchLibraryInput.parse({ query }))
  if (found.total === 0) return null
  const { total, more, loose, items } = found
  const finds = items.slice(0, kind ? mostOfOneKind : mostPerKind).map((item) => ({
    ...nowhere,
    kind: 'library-item' as const,
    id: item.id,
    name: item.title,
    detail: item.authors,
    snippet: item.snippet,
    file: item.file,
    page: item.page,
  }))
  return { loose, group: { kind: 'library-item' as const, total, more, finds } }
}

const nowhere = {
  organisationId: null,
  agendaId: null,
  part: null,
  partId: null,
  documentId: null,
}

function find(
  scope: Scope,
  { kind }: SearchTenantInput,
  { wide }: Understood,
  must: string,
): Promise<Group[]> {
  const { tx, tenantId } = scope
  const any = wide.map((one) => `(${one})`).join(' | ')
  const hasMust = hasWords(tenantId, ['words'], must)
  return tx.$queryRaw<Group[]>`
    WITH ${named(scope)}, place AS (
      SELECT 'agenda' AS part, a.id, a.title AS name, '' AS detail, a.id AS agenda_id
      FROM agenda a, here WHERE a.tenant_id = ${tenantId}::uuid AND here.agendas
      UNION ALL
      SELECT 'speerpunt', s.id, s.title, a.title, a.id
      FROM speerpunt s JOIN agenda a ON (a.tenant_id, a.id) = (s.tenant_id, s.agenda_id), here
      WHERE s.tenant_id = ${tenantId}::uuid AND s.withdrawn_at IS NULL AND here.agendas
      UNION ALL
      SELECT kind, id, name, detail, "agendaId" FROM named
      WHERE kind IN ('goal', 'action', 'consortium')
    ), written AS MATERIALIZED (
      SELECT id, subject_type, subject_id, id AS document_id, plain_text AS body, words FROM document
      WHERE tenant_id = ${tenantId}::uuid AND ${hasMust}
      ORDER BY changed_at DESC NULLS LAST LIMIT ${mostRanked}
    ), commented AS MATERIALIZED (
      SELECT c.id, d.subject_type, d.subject_id, d.id AS document_id, c.body, c.words FROM (
        SELECT id, thread_id, body, words FROM comment
        WHERE tenant_id = ${tenantId}::uuid AND ${hasMust} AND withdrawn_at IS NULL
        ORDER BY written_at DESC LIMIT ${mostRanked}
      ) AS c
      JOIN comment_thread t ON t.tenant_id = ${tenantId}::uuid AND t.id = c.thread_id
      JOIN document d ON d.tenant_id = ${tenantId}::uuid AND d.id = t.document_id
    ), about AS (
      SELECT 'library-item' AS part, i.id, i.title AS name, '' AS detail, NULL::uuid AS agenda_id
      FROM library_item i, here WHERE i.tenant_id = ${tenantId}::uuid AND here.library
        AND i.id IN (SELECT subject_id FROM written UNION SELECT subject_id FROM commented)
      UNION ALL
      SELECT 'collection', k.id, k.title, '', NULL
      FROM library_collection k, here
      WHERE k.tenant_id = ${tenantId}::uuid AND k.removed_at IS NULL AND here.library
        AND k.id IN (SELECT subject_id FROM written UNION SELECT subject_id FROM commented)
      UNION ALL
      SELECT * FROM place
    ), text AS (
      SELECT d.id, p.*, d.body, d.words FROM written d
      JOIN about AS p (part, part_id, name, detail, agenda_id)
        ON (p.part, p.part_id) = (d.subject_type, d.subject_id)
    ), said AS (
      SELECT c.id, p.*, c.body, c.words, c.document_id FROM commented c
      JOIN about AS p (part, part_id, name, detail, agenda_id)
        ON (p.part, p.part_id) = (c.subject_type, c.subject_id)
      UNION ALL
      SELECT c.id, 'library-item', i.id, i.title, '', NULL, c.body, c.words, NULL FROM (
        SELECT id, thread_id, body, words FROM library_comment
        WHERE tenant_id = ${tenantId}::uuid AND ${hasMust} AND withdrawn_at IS NULL
        ORDER BY written_at DESC LIMIT ${mostRanked}
      ) AS c
      JOIN library_thread t ON t.tenant_id = ${tenantId}::uuid AND t.id = c.thread_id
      JOIN library_item i ON i.tenant_id = ${tenantId}::uuid AND i.id = t.item_id, here
      WHERE here.library
    ), hit AS (
      SELECT n.kind, n.id, n.name, n.detail, n."organisationId", n."agendaId", NULL AS part,
             NULL::uuid AS part_id, NULL::uuid AS document_id, '' AS body,
             ts_rank(w.words, ${any}::tsquery) AS fit
      FROM named n, LATERAL (
        SELECT setweight(to_tsvector('simple', concat_ws(' ', n.name, ${bare('n.name')}))
          || to_tsvector('dutch', n.name), 'A') || to_tsvector('dutch', n.detail) AS words) AS w
      WHERE w.words @@ ${must}::tsquery
      UNION ALL
      SELECT 'text', id, name, detail, NULL, agenda_id, part, part_id, id, body,
             ts_rank(words, ${any}::tsquery) FROM text
      UNION ALL
      SELECT 'comment', id, name, detail, NULL, agenda_id, part, part_id, document_id, body,
             ts_rank(words, ${any}::tsquery) FROM said
    ), ranked AS (
      SELECT *, count(*) OVER (PARTITION BY kind)::int AS total,
             row_number() OVER (PARTITION BY kind ORDER BY fit DESC, name COLLATE "nl-x-icu", id) AS rank
      FROM hit WHERE ${kind ?? null}::text IS NULL OR kind = ${kind ?? null}
    )
    SELECT kind, total, total >= ${mostRanked} AS more, json_agg(json_build_object('kind', kind,
        'id', id, 'name', name, 'detail', detail, 'organisationId', "organisationId",
        'agendaId', "agendaId", 'part', part, 'partId', part_id, 'documentId', document_id,
        'file', NULL, 'page', NULL, 'snippet', CASE WHEN body = '' THEN '' ELSE ts_headline('dutch', body, ${any}::tsquery,
          'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=30, MinWords=14,
           FragmentDelimiter=" … "') END) ORDER BY rank) AS finds
    FROM ranked WHERE rank <= ${kind ? mostOfOneKind : mostPerKind} GROUP BY kind, total`
}

/** Without accents, as many people type a name. */
function bare(column: string): Prisma.Sql {
  return Prisma.sql`regexp_replace(normalize(${Prisma.raw(column)}, NFD), '[\u0300-\u036f]', '', 'g')`
}
