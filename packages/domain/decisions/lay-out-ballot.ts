import type { Scope } from '@voortent/database'
import { createDocument, getDocument, type TextNode } from '@voortent/domain/documents'
import { type Id, newId } from '@voortent/kernel'
import { type PrepareBallotInput, prepareBallotInput } from './contract.ts'
import { proposeRoster } from './propose-roster.ts'
import { recordBallot } from './record-ballot.ts'

export type BallotId = Id<'ballot'>

/** What only another module says of a ballot that it lays out. */
type LaidOut = {
  /** What its explanation says from the start. */
  explanation?: TextNode
  /** The only ones that get a place on the roster, where they have a mandate in force. */
  organisations?: readonly string[]
  /** The consortium that keeps it to itself. */
  consortiumId?: string
}

/**
 * Lays a ballot out for a module whose own rule decided that there is to be one; no role is asked.
 * Its roster begins with every organisation that has a mandate in force, unless told otherwise.
 * @throws `documents.no-such-text`
 */
export async function layOutBallot(
  scope: Scope,
  input: PrepareBallotInput,
  { explanation, organisations, consortiumId }: LaidOut = {},
): Promise<{ id: BallotId }> {
  const { tx, tenantId, actor, now } = scope
  const { subjectType, subjectId, texts, ...asked } = prepareBallotInput.parse(input)
  const id = newId<'ballot'>()
  const documentId = await createDocument(
    scope,
    { subjectType: 'ballot', subjectId: id },
    explanation,
    consortiumId,
  )
  await tx.ballot.create({
    data: {
      tenantId,
      id,
      ...asked,
      documentId,
      consortiumId: consortiumId ?? null,
      aboutType: subjectType,
      aboutId: subjectId,
      preparedAt: now,
      preparedBy: actor.personId,
    },
    select: { id: true },
  })
  await bindTexts(scope, id, texts)
  await proposeRoster(scope, id, organisations)
  await recordBallot(scope, 'ballot.prepared', {
    id,
    title: asked.title,
    aboutType: subjectType,
    aboutId: subjectId,
    consortiumId,
  })
  return { id }
}

/** Names the texts that a ballot is to bind, in their order, in place of those before. */
export async function bindTexts(
  scope: Scope,
  ballotId: string,
  texts: { document: string; name: string }[],
): Promise<void> {
  const { tx, tenantId } = scope
  for (const { document } of texts) await getDocument(scope, document)
  await tx.ballotText.deleteMany({ where: { tenantId, ballotId } })
  const once = new Map(texts.map((text) => [text.document, text]))
  await tx.ballotText.createMany({
    data: [...once.values()].map(({ document, name }, place) => ({
      tenantId,
      id: newId(),
      ballotId,
      documentId: document,
      name,
      position: place + 1,
    })),
  })
}
