import type { Scope } from '@voortent/database'
import { rightsOnActionText } from '@voortent/domain/actions'
import { rightsOnText } from '@voortent/domain/agenda'
import { rightsOnBallotText } from '@voortent/domain/decisions'
import { getDocument, type Subject, type TextRights } from '@voortent/domain/documents'
import { rightsOnGoalText } from '@voortent/domain/goals'

type RightsOf = (scope: Scope, subject: Subject) => Promise<TextRights | null>

/** The kinds of thing that have a text, and whose rules decide about it. */
const rightsBySubject: Record<string, RightsOf> = {
  action: rightsOnActionText,
  agenda: rightsOnText,
  ballot: rightsOnBallotText,
  speerpunt: rightsOnText,
  goal: rightsOnGoalText,
}

/** What who asks may do with a text; null for nothing. @throws `documents.no-such-text` */
export async function rightsOnDocument(scope: Scope, id: string): Promise<TextRights | null> {
  const { subjectType, subjectId } = await getDocument(scope, id)
  const rightsOf = rightsBySubject[subjectType]
  return rightsOf ? rightsOf(scope, { subjectType, subjectId }) : null
}
