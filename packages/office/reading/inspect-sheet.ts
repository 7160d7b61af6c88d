import { OfficeRefusal } from '../office-refusal.ts'
import { most, oldOrLocked, small, startsWith, unpack } from './inspect-file.ts'

const workbook = 'xl/workbook.xml'

/**
 * Tells by its content what a table is, before anything of it is read.
 * @throws OfficeRefusal for what is no table, is locked with a password, or unpacks to too much
 */
export function inspectSheet(content: Uint8Array): 'xlsx' | 'csv' {
  if (content.length === 0) throw new OfficeRefusal('empty')
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) throw asTable(oldOrLocked(content))
  if (!startsWith(content, [0x50, 0x4b])) return 'csv'
  const { entries } = unpack(content)
  const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  const bomb = entries.some(
    ({ size, originalSize }) =>
      originalSize > most.text || (originalSize > small && originalSize > size * most.ratio),
  )
  if (bomb || bytes > most.bytes || entries.length > most.files)
    throw new OfficeRefusal('too-large-inside')
  if (!entries.some(({ name }) => name === workbook)) throw new OfficeRefusal('no-table')
  return 'xlsx'
}

function asTable(refusal: OfficeRefusal): OfficeRefusal {
  return refusal.problem === 'no-document' ? new OfficeRefusal('no-table') : refusal
}
