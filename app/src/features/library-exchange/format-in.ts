import { type ReferenceFormat, referenceFormats } from '@voortent/domain/library/contract'
import { data } from 'react-router'

/** The format that an address names. @throws a 404 for one that there is not */
export function formatIn(text: string): ReferenceFormat {
  const found = referenceFormats.find((format) => format === text)
  if (!found) throw data(null, { status: 404 })
  return found
}
