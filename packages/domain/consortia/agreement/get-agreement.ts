import type { Scope } from '@voortent/database'
import { hashText, type ReadableText, readTexts, textOf } from '@voortent/domain/documents'
import type { ConsortiumInput } from '../contract.ts'
import { canReadText, canWriteText, speaksFor } from '../permissions.ts'
import { requireInsider } from '../require-insider.ts'
import { type EditionFacts, findAgreement } from './find-agreement.ts'
import { findMandate } from './find-mandate.ts'
import { agreementTitle } from './template.ts'

export type Agreement = {
  title: string
  consortium: string
  /** Null before the agreement was begun. */
  documentId: string | null
  text: ReadableText | null
  /** The latest first. */
  editions: EditionFacts[]
  /** The text says otherwise than the last edition. */
  changed: boolean
  may: {
    begin: boolean
    write: boolean
    freeze: boolean
    notePaper: boolean
    /** One's own organisation is still to sign; with a mandate or without. */
    sign: 'yes' | 'no-mandate' | null
  }
}

/** The agreement of a consortium: the text, what was frozen of it, who signed and who did not. */
export async function getAgreement(
  scope: Scope,
  { consortium: id }: ConsortiumInput,
): Promise<Agreement> {
  const consortium = await requireInsider(scope, id)
  const { title, phase, voice, standing, leadsIt } = consortium
  const found = await findAgreement(scope, id)
  const readable = found && canReadText(standing)
  const text = readable
    ? textOf(await readTexts(scope, [found.documentId]), found.documentId)
    : null
  const [last] = found?.editions ?? []
  const unsigned = last?.parties.find((one) => one.organisation === voice && !one.signature)
  const asked = unsigned && voice && speaksFor(consortium, voice)
  const mandate = asked ? await findMandate(scope, voice) : null
  return {
    title: agreementTitle(title),
    consortium: title,
    documentId: found?.documentId ?? null,
    text,
    editions: found?.editions ?? [],
    changed: text !== null && last !== undefined && hashText(text.content) !== last.hash,
    may: {
      begin: leadsIt && !found,
      write: found !== null && canWriteText(standing, phase),
      freeze: leadsIt && found !== null,
      notePaper: leadsIt && last !== undefined,
      sign: asked ? (mandate ? 'yes' : 'no-mandate') : null,
    },
  }
}
