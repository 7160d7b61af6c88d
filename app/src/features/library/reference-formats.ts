import type { ReferenceFormat } from '@voortent/domain/library/contract'

/** Formats for what was found; of one item there is one more. Pages for anybody load no contract for them. */
export const referenceFormats = [
  'ris',
  'bibtex',
  'csl-json',
  'apa',
  'vancouver',
  'harvard',
] as const satisfies readonly ReferenceFormat[]
export const itemFormats = [
  ...referenceFormats,
  'datacite',
] as const satisfies readonly ReferenceFormat[]
