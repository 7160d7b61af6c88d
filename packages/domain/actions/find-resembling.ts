import type { Scope } from '@voortent/database'
import type { ActionStatus, FindResemblingInput } from './contract.ts'
import type { ActionId } from './lock-action.ts'
import {
  couldResemble,
  type Likeness,
  type Outline,
  resemblance,
  resembles,
} from './resemblance.ts'

/** A running action that another one resembles. */
export type ResemblingAction = {
  id: ActionId
  title: string
  status: ActionStatus
  agenda: { id: string; title: string }
  lead: string | null
}

type Row = ResemblingAction & Outline

/** More than this nobody compares before adding one. */
const mostShown = 5

/**
 * Running actions of this tenant that a new one resembles, by words and by shared organisations,
 * the most alike first. Running is what is planned or at work on an agenda that was not
 * evaluated; of each text the first thousand letters count.
 */
export async function findResembling(
  scope: Scope,
  input: FindResemblingInput,
): Promise<ResemblingAction[]> {
  const { title, about, organisation } = input
  const [asked] = await scope.tx.$queryRaw<Pick<Likeness, 'titleWords' | 'textWords'>[]>`
    SELECT tsvector_to_array(to_tsvector('dutch', ${title})) AS "titleWords",
           tsvector_to_array(to_tsvector('dutch', ${about})) AS "textWords"`
  if (!asked) return []
  const organisations = organisation ? [organisation] : []
  return theMostAlike(scope, { ...asked, organisations }, await runningActions(scope))
}

/** The same for an action that exists already and runs itself. */
export async function findOverlap(scope: Scope, action: string): Promise<ResemblingAction[]> {
  const running = await runningActions(scope)
  const self = running.find(({ id }) => id === action)
  if (!self) return []
  const textWords = (await wordsOfTexts(scope, [action])).get(action) ?? []
  const others = running.filter((one) => one !== self)
  return theMostAlike(scope, { ...self, textWords }, others)
}

async function theMostAlike(
  scope: Scope,
  asked: Likeness,
  running: Row[],
): Promise<ResemblingAction[]> {
  const possible = running.filter((row) => couldResemble(asked, row))
  const words = await wordsOfTexts(
    scope,
    possible.map(({ id }) => id),
  )
  return possible
    .map((row) => {
      const likeness = resemblance(asked, { ...row, textWords: words.get(row.id) ?? [] })
      return { row, likeness }
    })
    .filter(({ likeness }) => resembles(likeness))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, mostShown)
    .map(({ row: { id, title, status, agenda, lead } }) => ({ id, title, status, agenda, lead }))
}

function runningActions({ tx, tenantId }: Scope): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT a.id, a.title, a.status, json_build_object('id', g.id, 'title', g.title) AS agenda,
           o.name AS lead, tsvector_to_array(to_tsvector('dutch', a.title)) AS "titleWords",
           array_remove(p.partners || a.organisation_id, NULL)::text[] AS organisations
    FROM action a
    JOIN agenda g ON (g.tenant_id, g.id) = (a.tenant_id, a.agenda_id)
    LEFT JOIN organisation o ON o.id = a.organisation_id
    LEFT JOIN LATERAL (
      SELECT array_agg(ap.organisation_id) AS partners FROM action_partner ap
      WHERE ap.tenant_id = a.tenant_id AND ap.action_id = a.id AND ap.left_at IS NULL
    ) p ON true
    WHERE a.tenant_id = ${tenantId}::uuid AND a.status IN ('gepland', 'loopt')
      AND a.withdrawn_at IS NULL AND g.phase <> 'geevalueerd'`
}

/** Stemming a text costs a third of a millisecond, so that only likely ones are. */
async function wordsOfTexts(
  { tx, tenantId }: Scope,
  actions: readonly string[],
): Promise<Map<string, string[]>> {
  if (actions.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; words: string[] }[]>`
    SELECT a.id, tsvector_to_array(to_tsvector('dutch', left(d.plain_text, 1000))) AS words
    FROM action a JOIN document d ON (d.tenant_id, d.id) = (a.tenant_id, a.document_id)
    WHERE a.tenant_id = ${tenantId}::uuid AND a.id = ANY (${actions}::uuid[])`
  return new Map(rows.map(({ id, words }) => [id, words]))
}
