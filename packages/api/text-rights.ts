import type { Scope } from '@voortent/database'
import { placeOfActionText, rightsOnActionText } from '@voortent/domain/actions'
import { isTextBound, placeOfEditionText, rightsOnEditionText } from '@voortent/domain/adoption'
import { placeOfText, rightsOnText } from '@voortent/domain/agenda'
import {
  placeOfAgreement,
  rightsOnAgreement,
  rightsOnConsortiumText,
} from '@voortent/domain/consortia'
import { placeOfNote, rightsOnNote } from '@voortent/domain/consultation'
import { placeOfBallotText, rightsOnBallotText } from '@voortent/domain/decisions'
import {
  getDocument,
  type Subject,
  type TextPlace,
  type TextRights,
  type TextStanding,
} from '@voortent/domain/documents'
import { placeOfReport, rightsOnReport } from '@voortent/domain/doorwerking'
import { placeOfGoalText, rightsOnGoalText } from '@voortent/domain/goals'
import {
  placeOfCollectionText,
  placeOfItemText,
  rightsOnCollectionText,
  rightsOnItemText,
} from '@voortent/domain/library'
import { isModuleOn } from '@voortent/domain/tenancy'
import type { ModuleKey } from '@voortent/domain/tenancy/contract'
import { DomainError } from '@voortent/kernel'

type RightsOf = (scope: Scope, subject: Subject) => Promise<TextRights | null>
type PlaceOf = (scope: Scope, subject: Subject) => Promise<TextPlace | null>

/** The kinds of thing that have a text, and whose rules decide about it. */
const rightsBySubject: Record<string, RightsOf> = {
  action: rightsOnActionText,
  agenda: rightsOnText,
  'agenda-edition': rightsOnEditionText,
  ballot: rightsOnBallotText,
  collection: rightsOnCollectionText,
  consortium: rightsOnConsortiumText,
  'consortium-agreement': rightsOnAgreement,
  'library-item': rightsOnItemText,
  speerpunt: rightsOnText,
  consultation: rightsOnNote,
  goal: rightsOnGoalText,
  'progress-report': rightsOnReport,
}

/** The part of the application that their texts belong to, where that is not the agenda. */
const moduleBySubject: Record<string, ModuleKey> = {
  ballot: 'decisions',
  collection: 'library',
  consortium: 'consortia',
  'consortium-agreement': 'consortia',
  'library-item': 'library',
}

/** What their texts are called, and on which page below the tenant one works in them. */
const placeBySubject: Record<string, PlaceOf> = {
  action: placeOfActionText,
  agenda: placeOfText,
  'agenda-edition': placeOfEditionText,
  ballot: placeOfBallotText,
  collection: placeOfCollectionText,
  'consortium-agreement': placeOfAgreement,
  consultation: placeOfNote,
  goal: placeOfGoalText,
  'library-item': placeOfItemText,
  'progress-report': placeOfReport,
  speerpunt: placeOfText,
}

/** What who asks may do with a text; null for nothing. @throws `documents.no-such-text` */
export async function rightsOnDocument(scope: Scope, id: string): Promise<TextRights | null> {
  const { subjectType, subjectId } = await getDocument(scope, id)
  return rightsOn(scope, { subjectType, subjectId }, id)
}

/**
 * What belongs to a module that is switched off is not there; of a text that is voted on or was
 * adopted, reading is left.
 */
async function rightsOn(
  scope: Scope,
  subject: Subject,
  documentId: string,
): Promise<TextRights | null> {
  const { subjectType } = subject
  const rightsOf = rightsBySubject[subjectType]
  if (!rightsOf || !(await isModuleOn(scope, moduleBySubject[subjectType] ?? 'agenda'))) return null
  const rights = await rightsOf(scope, subject)
  return rights === 'write' && (await isTextBound(scope, documentId)) ? 'read' : rights
}

/** A text by name and place, with what who asks may do. @throws `documents.no-such-text` */
export async function standingOnDocument(
  scope: Scope,
  id: string,
): Promise<TextStanding & { path: string }> {
  const { subjectType, subjectId } = await getDocument(scope, id)
  const subject = { subjectType, subjectId }
  const rights = await rightsOn(scope, subject, id)
  const place = await placeOf(scope, subject)
  if (!rights || !place) throw new DomainError('not-found', 'documents.no-such-text')
  const { title, path, agenda } = place
  return { rights, title, path, ...(agenda && { agendaId: agenda.id }) }
}

/** What a text is called and what it is part of, whoever asks; null where it has no name. */
export async function placeOf(scope: Scope, subject: Subject): Promise<TextPlace | null> {
  return (await placeBySubject[subject.subjectType]?.(scope, subject)) ?? null
}
