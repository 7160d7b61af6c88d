import type { Scope } from '@voortent/database'
import { type Edition, getEditionById } from '@voortent/domain/consortia'
import type { Language } from '@voortent/office'
import { tableNode } from './table-node.ts'
import { dayIn, type Words, wordsIn } from './words.ts'

/** An agreement as it was frozen, with its hash and who signed it. */
export async function gatherAgreement(scope: Scope, id: string, language: Language) {
  const edition = await getEditionById(scope, id)
  const words = wordsIn(language)
  return {
    title: edition.title,
    subtitle: edition.consortium.title,
    facts: [
      { label: words.version, value: `${edition.number}` },
      { label: words.agreement.frozen, value: dayIn(language, edition.frozenAt) },
      { label: words.hash, value: edition.hash },
    ],
    parts: [
      { level: 1 as const, content: edition.content },
      {
        title: words.agreement.signatures,
        level: 1 as const,
        content: { type: 'doc', content: [signatures(edition, words, language)] },
      },
    ],
  }
}

function signatures({ parties }: Edition, { agreement: words }: Words, language: Language) {
  return tableNode(
    [words.party, words.signer, words.on, words.way],
    parties.map(({ name, signature }) => [
      name,
      signature?.by ?? words.unsigned,
      signature ? dayIn(language, new Date(`${signature.on}T12:00:00Z`)) : '',
      signature ? words.ways[signature.way] : '',
    ]),
  )
}
