import type { Scope } from '@voortent/database'
import { describeText } from '@voortent/domain/agenda'
import { findFrozen, getDocument, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { Language } from '@voortent/office'
import { dayIn, wordsIn } from './words.ts'

/** One text as it stands now; one that was frozen like this carries its hash. */
export async function gatherText(scope: Scope, id: string, language: Language) {
  const named = await describeText(scope, await getDocument(scope, id))
  if (!named) throw new DomainError('not-found', 'documents.no-such-text')
  const words = wordsIn(language)
  const { content } = textOf(await readTexts(scope, [id]), id)
  const frozen = await findFrozen(scope, id, content)
  const { title, agenda } = named
  const within = title === agenda.title ? [] : [{ label: words['part-of'], value: agenda.title }]
  const proof = frozen
    ? [
        { label: words.version, value: `${frozen.number}. ${frozen.name}` },
        { label: words.hash, value: frozen.hash },
      ]
    : []
  return {
    title,
    ...(title === agenda.title && { subtitle: agenda.ambition }),
    facts: [
      ...within,
      { label: words.phase, value: words.phases[agenda.phase] },
      { label: words.date, value: dayIn(language, scope.now) },
      ...proof,
    ],
    parts: [{ level: 1, content }],
  }
}
