import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import type { ConsultationInput } from '../contract.ts'
import { listParts, type Part } from '../prepare/list-parts.ts'
import { requireConsultation } from '../require-consultation.ts'
import { findInvitee } from '../require-invitee.ts'
import { type Block, blocksOf } from './blocks-of.ts'

/** A part to read, with its text as it is now and the blocks one can propose to change. */
export type ReadablePart = Part & { content: TextNode; blocks: Block[] }

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
      return { ...part, content, blocks: blocksOf(content) }
    }),
  }
}
