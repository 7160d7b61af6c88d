import { itemFormats, referenceFormats } from '@voortent/domain/library/contract'
import { data } from 'react-router'

/** The format that an address names. @throws a 404 for one that there is not */
export const itemFormatIn = (text: string) => oneOf(itemFormats, text)
export const formatIn = (text: string) => oneOf(referenceFormats, text)

function oneOf<Format extends string>(formats: readonly Format[], text: string): Format {
  const found = formats.find((format) => format === text)
  if (!found) throw data(null, { status: 404 })
  return found
}
