import type { Scope } from '@voortent/database'
import { type Block, blocksIn, readTexts, textOf } from '@voortent/domain/documents'
import type { ConsultationInput } from '../contract.ts'
import { listParts, type Part } from '../prepare/list-parts.ts'
import { requireConsultation } from '../require-consultation.ts'
import { findInvitee } from '../require-invitee.ts'

/** A part to read, with the blocks of its text as it is now, one can propose to change. */
export type ReadablePart = Part & { blocks: Omit<Block, 'node'>[] }

/** The texts of a consultation to read, and to choose a passage from. */
export async function readParts(scope: Scope, { id }: ConsultationInput) {
  const consultation = await requireConsultation(scope, id)
  const parts = await listParts(scope, id)
  const texts = await readTexts(
    scope,
    parts.map(({ documentId }) => documentId),
  )
  const invitee = await findInvitee(scope, id)
  return {
    consultation,
    mayPropose: invitee !== null && consultation.state === 'open',
    parts: parts.map((part): ReadablePart => {
      const { content } = textOf(texts, part.documentId)
      return { ...part, blocks: blocksIn(content).map(({ node: _, ...block }) => block) }
    }),
  }
}
