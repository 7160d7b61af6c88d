import type { ReferenceFormat } from '@voortent/domain/library/contract'

/** Pages for anybody load no contract for them. */
export const referenceFormats = [
  'ris',
  'bibtex',
  'csl-json',
  'datacite',
  'apa',
  'vancouver',
  'harvard',
] as const satisfies readonly ReferenceFormat[]
