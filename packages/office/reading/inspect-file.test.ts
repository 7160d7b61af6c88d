import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectFile } from './inspect-file.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files))
const odt = { mimetype: bytes('application/vnd.oasis.opendocument.text') }

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a text that calls itself a document', bytes('Beste lezer'), 'no-document'],
  ['a spreadsheet', zip({ 'xl/workbook.xml': bytes('<x/>') }), 'no-document'],
  ['half a file', bytes('PK\x03\x04 and then it ends'), 'broken'],
  [
    'a Word file with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['a Word file of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'no-document'],
  [
    'an ODT file with a password',
    zip({
      ...odt,
      'content.xml': bytes('sealed'),
      'META-INF/manifest.xml': bytes('<manifest:encryption-data/>'),
    }),
    'encrypted',
  ],
  ['a bomb', zip({ ...odt, 'content.xml': new Uint8Array(3_000_000) }), 'too-large-inside'],
  [
    'a bomb beside the text',
    zip({ 'word/document.xml': bytes('<x/>'), 'word/media/1.png': new Uint8Array(121_000_000) }),
    'too-large-inside',
  ],
])('%s is refused, and says why', (_, content, problem) => {
  expect(() => inspectFile(content)).toThrow(problem)
})

test('what it is follows from its content', () => {
  expect(inspectFile(zip({ 'word/document.xml': bytes('<x/>') }))).toBe('docx')
  expect(inspectFile(zip({ ...odt, 'content.xml': bytes('<x/>') }))).toBe('odt')
})
