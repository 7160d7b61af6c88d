import { expect, test } from 'vitest'
import { breaksInDocx, breaksInOdt } from './with-breaks.ts'

const shown = (xml: string) => xml.replaceAll('\u{e000}', '|').replaceAll(/<[^>]*>/g, '')
const word = (about: string, text: string) =>
  `<w:p><w:pPr>${about}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

test.each([
  [
    'a break between words',
    '<w:r><w:t>een</w:t><w:br w:type="page"/><w:t>twee</w:t></w:r>',
    'een|twee',
  ],
  ['the end of a line', '<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>', 'eentwee'],
  ['a paragraph that begins a page', word('<w:pageBreakBefore/>', 'een'), '|een'],
  ['one that does not', word('<w:pageBreakBefore w:val="false"/>', 'een'), 'een'],
  ['a section', word('<w:sectPr><w:type w:val="nextPage"/></w:sectPr>', 'een'), '|een'],
  [
    'a section that goes on',
    word('<w:sectPr><w:type w:val="continuous"/></w:sectPr>', 'een'),
    'een',
  ],
  ['the one after it', word('<w:pageBreakBefore/>', 'een') + word('', 'twee'), '|eentwee'],
])('of a DOCX file: %s', (_, body, text) => {
  expect(shown(breaksInDocx(body))).toBe(text)
})

test('of an ODT file the styles of its paragraphs say it', () => {
  const style = (name: string, about: string) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${about}/></style:style>`
  const content = `${style('P1', 'fo:margin-top="0cm"')}${style('P2', 'fo:break-before="page"')}
<text:p text:style-name="P1">een</text:p><text:h text:outline-level="1" text:style-name="P2">twee</text:h><text:p text:style-name="P2"/>`
  expect(shown(breaksInOdt(content)).trim()).toBe('een|twee')
})
