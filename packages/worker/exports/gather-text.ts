import type { Scope } from '@voortent/database'
import { placeOfActionText } from '@voortent/domain/actions'
import { placeOfText } from '@voortent/domain/agenda'
import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { placeOfAgreement } from '@voortent/domain/consortia'
import { placeOfNote } from '@voortent/domain/consultation'
import { placeOfBallotText } from '@voortent/domain/decisions'
import {
  findFrozen,
  getDocument,
  readTexts,
  type Subject,
  type TextPlace,
  textOf,
} from '@voortent/domain/documents'
import { placeOfReport } from '@voortent/domain/doorwerking'
import { placeOfGoalText } from '@voortent/domain/goals'
import { placeOfCollectionText, placeOfItemText } from '@voortent/domain/library'
import { DomainError } from '@voortent/kernel'
import type { Language } from '@voortent/office'
import { citingParts } from './sources-part.ts'
import { dayIn, wordsIn } from './words.ts'

type PlaceOf = (scope: Scope, subject: Subject) => Promise<TextPlace | null>

/** The kinds of thing whose text can be had as a file. */
const placeBySubject: Record<string, PlaceOf> = {
  action: placeOfActionText,
  agenda: placeOfText,
  ballot: placeOfBallotText,
  collection: placeOfCollectionText,
  'consortium-agreement': placeOfAgreement,
  consultation: placeOfNote,
  goal: placeOfGoalText,
  'library-item': placeOfItemText,
  'progress-report': placeOfReport,
  speerpunt: placeOfText,
}

/** One text as it stands now; one that was frozen like this carries its hash. */
export async function gatherText(scope: Scope, id: string, language: Language) {
  const subject = await getDocument(scope, id)
  const place = await placeBySubject[subject.subjectType]?.(scope, subject)
  if (!place) throw new DomainError('not-found', 'documents.no-such-text')
  const words = wordsIn(language)
  const { content } = textOf(await readTexts(scope, [id]), id)
  const frozen = await findFrozen(scope, id, content)
  const { title, agenda } = place
  const own = title === agenda?.title
  const proof = frozen
    ? [
        { label: words.version, value: `${frozen.number}. ${frozen.name}` },
        { label: words.hash, value: frozen.hash },
      ]
    : []
  return {
    title,
    ...(own && { subtitle: agenda.ambition }),
    facts: [
      ...(agenda && !own ? [{ label: words['part-of'], value: agenda.title }] : []),
      ...(agenda ? [{ label: words.phase, value: words.phases[agenda.phase as AgendaPhase] }] : []),
      { label: words.date, value: dayIn(language, scope.now) },
      ...proof,
    ],
    parts: await citingParts(scope, subject, content, words),
  }
}
