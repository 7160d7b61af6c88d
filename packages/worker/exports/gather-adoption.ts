import type { Scope } from '@voortent/database'
import { type AdoptionRecord, getAdoption, table } from '@voortent/domain/adoption'
import type { Language, Part } from '@voortent/office'
import { dayIn, type Words, wordsIn } from './words.ts'

/** The record of an adoption: the texts, what is agreed beside them, who voted what, the hashes. */
export async function gatherAdoption(scope: Scope, id: string, language: Language) {
  const record = await getAdoption(scope, { adoption: id })
  const words = wordsIn(language)
  const { agenda, speerpunten, facts, question } = record
  const own: Part = {
    title: words.adoption.text,
    level: 1,
    statement: agenda.ambition,
    content: agenda.content,
  }
  const parts = speerpunten.map(
    ({ title, lead, content }, place): Part => ({
      title: `${place + 1}. ${title}`,
      level: 1,
      ...(lead && { under: `${words.lead}: ${lead}` }),
      content,
    }),
  )
  return {
    title: agenda.title,
    subtitle: agenda.ambition,
    facts: [
      { label: words.period, value: `${agenda.fromYear}–${agenda.untilYear}` },
      { label: words.adoption.adopted, value: dayIn(language, record.adoptedAt) },
      { label: words.adoption.whole, value: record.hash },
      { label: words.adoption.content, value: record.contentHash },
      { label: words.adoption.record, value: record.recordHash },
    ],
    parts: [
      own,
      ...parts,
      { level: 1, content: facts },
      {
        title: words.adoption.decision,
        level: 1,
        statement: question,
        content: { type: 'doc', content: [votesTable(record, words)] },
      },
    ],
  }
}

function votesTable({ votes }: AdoptionRecord, { adoption: words }: Words) {
  return table(
    [words.organisation, words.vote, words.reason],
    votes.map(({ name, choice, reason, reservation }) => [
      name,
      [words.choice[choice ?? 'missing'], reservation && words.reserved].filter(Boolean).join(', '),
      reason,
    ]),
  )
}
