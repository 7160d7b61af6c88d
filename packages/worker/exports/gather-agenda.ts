import type { Scope } from '@voortent/database'
import { listActions } from '@voortent/domain/actions'
import { readAgenda } from '@voortent/domain/agenda'
import { listGoals } from '@voortent/domain/goals'
import type { Language, Part } from '@voortent/office'
import { actionsPart } from './actions-part.ts'
import { goalsPart } from './goals-part.ts'
import { dayIn, wordsIn } from './words.ts'

/** A whole agenda: its ambition and text, then its speerpunten in order, each with its goals and actions. */
export async function gatherAgenda(scope: Scope, id: string, language: Language) {
  const agenda = await readAgenda(scope, { id })
  const { goals } = await listGoals(scope, { agenda: id })
  const actions = await listActions(scope, { agenda: id })
  const words = wordsIn(language)
  const ambition: Part = {
    title: words.ambition,
    level: 1,
    statement: agenda.ambition,
    content: agenda.text.content,
  }
  const speerpunten = agenda.speerpunten.flatMap(({ id: speerpunt, title, lead, text }, place) => [
    {
      title: `${place + 1}. ${title}`,
      level: 1,
      ...(lead && { under: `${words.lead}: ${lead.name}` }),
      content: text.content,
    },
    ...goalsPart(
      goals.filter((goal) => goal.speerpunt.id === speerpunt),
      language,
    ),
    ...actionsPart(
      actions.filter(({ speerpuntId }) => speerpuntId === speerpunt),
      language,
    ),
  ])
  return {
    title: agenda.title,
    subtitle: agenda.ambition,
    facts: [
      { label: words.period, value: `${agenda.fromYear}–${agenda.untilYear}` },
      { label: words.phase, value: words.phases[agenda.phase] },
      { label: words.date, value: dayIn(language, scope.now) },
    ],
    parts: [ambition, ...speerpunten],
  }
}
