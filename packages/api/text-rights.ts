import type { Scope } from '@voortent/database'
import { placeOfActionText, rightsOnActionText } from '@voortent/domain/actions'
import { isTextBound, placeOfEditionText, rightsOnEditionText } from '@voortent/domain/adoption'
import { placeOfText, rightsOnText } from '@voortent/domain/agenda'
import { rightsOnConsortiumText } from '@voortent/domain/consortia'
import { rightsOnNote } from '@voortent/domain/consultation'
import { rightsOnBallotText } from '@voortent/domain/decisions'
import {
  getDocument,
  type Subject,
  type TextRights,
  type TextStanding,
} from '@voortent/domain/documents'
import { placeOfReport, rightsOnReport } from '@voortent/domain/doorwerking'
import { placeOfGoalText, rightsOnGoalText } from '@voortent/domain/goals'
import { DomainError } from '@voortent/kernel'

type RightsOf = (scope: Scope, subject: Subject) => Promise<TextRights | null>
type PlaceOf = (scope: Scope, subject: Subject) => Promise<{ title: string; path: string } | null>

/** The kinds of thing that have a text, and whose rules decide about it. */
const rightsBySubject: Record<string, RightsOf> = {
  action: rightsOnActionText,
  agenda: rightsOnText,
  'agenda-edition': rightsOnEditionText,
  ballot: rightsOnBallotText,
  consortium: rightsOnConsortiumText,
  speerpunt: rightsOnText,
  consultation: rightsOnNote,
  goal: rightsOnGoalText,
  'progress-report': rightsOnReport,
}

/** What their texts are called, and on which page below the tenant one works in them. */
const placeBySubject: Record<string, PlaceOf> = {
  action: placeOfActionText,
  'agenda-edition': placeOfEditionText,
  goal: placeOfGoalText,
  agenda: placeOfText,
  'progress-report': placeOfReport,
  speerpunt: placeOfText,
}

/** What who asks may do with a text; null for nothing. @throws `documents.no-such-text` */
export async function rightsOnDocument(scope: Scope, id: string): Promise<TextRights | null> {
  const { subjectType, subjectId } = await getDocument(scope, id)
  const rights = await rightsBySubject[subjectType]?.(scope, { subjectType, subjectId })
  return rights ? whatIsLeft(scope, id, rights) : null
}

/** Of a text that is voted on or was adopted, reading is left. */
async function whatIsLeft(scope: Scope, id: string, rights: TextRights): Promise<TextRights> {
  return rights === 'write' && (await isTextBound(scope, id)) ? 'read' : rights
}

/** A text by name and place, with what who asks may do. @throws `documents.no-such-text` */
export async function standingOnDocument(
  scope: Scope,
  id: string,
): Promise<TextStanding & { path: string }> {
  const { subjectType, subjectId } = await getDocument(scope, id)
  const subject = { subjectType, subjectId }
  const rights = await rightsBySubject[subjectType]?.(scope, subject)
  const place = await placeBySubject[subjectType]?.(scope, subject)
  if (!rights || !place) throw new DomainError('not-found', 'documents.no-such-text')
  return { rights: await whatIsLeft(scope, id, rights), ...place }
}
