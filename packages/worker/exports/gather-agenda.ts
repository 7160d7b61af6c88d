import type { Scope } from '@voortent/database'
import { readAgenda } from '@voortent/domain/agenda'
import type { Language, Part } from '@voortent/office'
import { dayIn, wordsIn } from './words.ts'

/** A whole agenda: its ambition and text, then its speerpunten in order. */
export async function gatherAgenda(scope: Scope, id: string, language: Language) {
  const agenda = await readAgenda(scope, { id })
  const words = wordsIn(language)
  const ambition: Part = {
    title: words.ambition,
    level: 1,
    statement: agenda.ambition,
    content: agenda.text.content,
  }
  const speerpunten = agenda.speerpunten.map(
    ({ title, lead, text }, place): Part => ({
      title: `${place + 1}. ${title}`,
      level: 1,
      ...(lead && { under: `${words.lead}: ${lead.name}` }),
      content: text.content,
    }),
  )
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
