import type { TextNode } from '@voortent/domain/documents'
import { heading, paragraph, quote, say } from '../nota/pieces.ts'
import words from './ballot-words.json' with { type: 'json' }
import type { AmendmentInList } from './list-amendments.ts'

/** What whoever votes on an amendment reads: both wordings, why, and why it was rejected. */
export function explainVote({
  passage,
  proposed,
  reason,
  organisation,
  answer,
}: Pick<AmendmentInList, 'passage' | 'proposed' | 'reason' | 'organisation' | 'answer'>): TextNode {
  return {
    type: 'doc',
    content: [
      heading(2, words.present),
      passage ? quote(passage) : paragraph(words['whole-part']),
      heading(2, words.proposed),
      proposed ? quote(proposed) : paragraph(words['taken-out']),
      heading(2, say(words.reason, { organisation })),
      paragraph(reason),
      heading(2, words.rejection),
      paragraph(answer ?? ''),
    ],
  }
}
