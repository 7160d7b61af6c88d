import type { EditionFacts } from './find-agreement.ts'

export type SigningFault =
  | 'consortia.edition-superseded'
  | 'consortia.other-hash'
  | 'consortia.no-party'
  | 'consortia.signed-already'

/** Why an organisation cannot sign an edition; null when it can. Only the last one is signed. */
export function signingFault(
  about: { edition: string; hash: string; organisation: string },
  editions: readonly EditionFacts[],
): SigningFault | null {
  const [last] = editions
  if (!last || last.id !== about.edition) return 'consortia.edition-superseded'
  if (last.hash !== about.hash) return 'consortia.other-hash'
  const party = last.parties.find(({ organisation }) => organisation === about.organisation)
  if (!party) return 'consortia.no-party'
  return party.signature ? 'consortia.signed-already' : null
}
