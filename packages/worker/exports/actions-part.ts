import type { ActionInList } from '@voortent/domain/actions'
import type { Language, Part } from '@voortent/office'
import { tableNode } from './table-node.ts'
import { wordsIn } from './words.ts'

/** The actions of one speerpunt as a table: what, who leads and joins, when, and how it stands. */
export function actionsPart(actions: readonly ActionInList[], language: Language): Part[] {
  if (actions.length === 0) return []
  const words = wordsIn(language).actions
  const rows = actions.map(({ title, lead, partners, startsOn, endsOn, status }) => [
    title,
    lead?.name ?? '',
    partners.map(({ name }) => name).join(', '),
    periodOf(startsOn, endsOn),
    words.statuses[status],
  ])
  const { action, lead, partners, period, status } = words
  const content = [tableNode([action, lead, partners, period, status], rows)]
  return [{ title: words.title, level: 2, content: { type: 'doc', content } }]
}

/** From month to month; a side that nobody set stays open. */
function periodOf(startsOn: string | null, endsOn: string | null): string {
  if (!startsOn && !endsOn) return ''
  return [startsOn, endsOn]
    .map((day) => day?.slice(0, 7) ?? '')
    .join(' – ')
    .trim()
}
