import type { GoalOfAgenda } from '@voortent/domain/goals'
import type { Language, Part } from '@voortent/office'
import { tableNode } from './table-node.ts'
import { wordsIn } from './words.ts'

/** The goals of one speerpunt as a table: what is measured, from where to where, and who answers. */
export function goalsPart(goals: readonly GoalOfAgenda[], language: Language): Part[] {
  if (goals.length === 0) return []
  const words = wordsIn(language)
  const rows = goals.map(({ title, indicator, unit, baseline, targets, responsible }) => [
    title,
    unit ? `${indicator} (${unit})` : indicator,
    baseline ? `${figure(baseline.value, language)} (${baseline.on.slice(0, 4)})` : '',
    targets.map(({ year, value }) => `${year}: ${figure(value, language)}`).join(', '),
    responsible?.name ?? '',
  ])
  const { goal, indicator, baseline, targets, responsible } = words.goals
  const content = [tableNode([goal, indicator, baseline, targets, responsible], rows)]
  return [{ title: words.goals.title, level: 2, content: { type: 'doc', content } }]
}

/** A plain decimal as readers of this language write it, exact to its last place. */
function figure(value: string, language: Language): string {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[language]
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })
  return figures.format(value as `${number}`)
}
