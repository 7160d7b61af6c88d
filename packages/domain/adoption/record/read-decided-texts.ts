import type { Scope } from '@voortent/database'
import { exportBallot } from '@voortent/domain/decisions'
import type { TextNode } from '@voortent/domain/documents'
import type { AdoptionRow } from './read-adoption.ts'

/** The texts of an adoption as they were decided on, by document. */
export async function readDecidedTexts(
  scope: Scope,
  { ballotId, record }: Pick<AdoptionRow, 'ballotId' | 'record'>,
): Promise<(document: string) => TextNode> {
  const { texts } = await exportBallot(scope, { ballot: ballotId })
  const byHash = new Map(texts.map(({ hash, canonical }) => [hash, canonical]))
  const byDocument = new Map(record.texts.map(({ document, hash }) => [document, hash]))
  return (document) => {
    const canonical = byHash.get(byDocument.get(document) ?? '')
    return canonical ? (JSON.parse(canonical) as TextNode) : { type: 'doc', content: [] }
  }
}
