import type { Scope } from '@voortent/database'
import { passageText, readTexts, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { PassageInput } from '../contract.ts'
import { requireOpen } from '../require-consultation.ts'
import { requireInvitee } from '../require-invitee.ts'
import { requirePart } from './require-part.ts'

/**
 * The passage one chose, as it stands in the text now.
 * @throws `consultation.no-such-part`, `consultation.passage-gone`
 */
export async function choosePassage(scope: Scope, { part: id, from, until }: PassageInput) {
  const part = await requirePart(scope, id)
  const consultation = await requireOpen(scope, part.consultationId)
  const { name } = await requireInvitee(scope, consultation.id)
  const whole = from === undefined || until === undefined
  const texts = await readTexts(scope, [part.documentId])
  const letters = passageText(textOf(texts, part.documentId).content)
  const passage = whole ? '' : letters.slice(from, until)
  if (!whole && passage.trim() === '')
    throw new DomainError('conflict', 'consultation.passage-gone')
  return { consultation, organisation: name, part, passage, place: whole ? null : from }
}
