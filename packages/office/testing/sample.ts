import type { TextNode } from '@voortent/kernel'
import type { Publication } from '../publication.ts'

const text = (words: string, ...marks: NonNullable<TextNode['marks']>): TextNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
const node = (type: string, content: TextNode[], attrs?: TextNode['attrs']): TextNode => ({
  type,
  content,
  ...(attrs && { attrs }),
})
const paragraph = (...content: TextNode[]) => node('paragraph', content)
const item = (words: string, ...more: TextNode[]) =>
  node('listItem', [paragraph(text(words)), ...more])
const cell = (type: string, words: string, attrs?: TextNode['attrs']) =>
  node(type, [paragraph(text(words))], attrs)

/** A text with everything the editor can write. */
export const everything: TextNode = node('doc', [
  node('heading', [text('Waarom nu')], { level: 2 }),
  paragraph(
    text('Vier op de tien bedrijven zoekt mensen; '),
    text('samen', { type: 'bold' }),
    text(' en '),
    text('nu', { type: 'italic' }),
    text('. Zie '),
    text('de cijfers', { type: 'link', attrs: { href: 'https://voorbeeld.example/cijfers' } }),
    text('.'),
    node('hardBreak', []),
    text('€ 12.500 & <meer> – “geciteerd”'),
  ),
  node('heading', [text('Twee stappen dieper')], { level: 4 }),
  node('bulletList', [
    item('Eerste punt', node('bulletList', [item('Punt in een punt')])),
    item('Tweede punt'),
  ]),
  node('orderedList', [item('Stap drie'), item('Stap vier')], { start: 3 }),
  node('taskList', [
    node('taskItem', [paragraph(text('Gedaan werk'))], { checked: true }),
    node('taskItem', [paragraph(text('Werk dat wacht'))], { checked: false }),
  ]),
  node('blockquote', [paragraph(text('Leren hoort bij werken.'))]),
  node('table', [
    node('tableRow', [cell('tableHeader', 'Actie'), cell('tableHeader', 'Trekker')]),
    node('tableRow', [cell('tableCell', 'Leerwerkplekken'), cell('tableCell', 'ROC De Brug')]),
    node('tableRow', [cell('tableCell', 'Over de hele breedte', { colspan: 2, rowspan: 1 })]),
  ]),
])

/** A publication with all of it. */
export const sample: Publication = {
  language: 'nl',
  title: 'Human Capital Agenda Voorbeeldstreek',
  subtitle: 'Iedereen kan blijven leren, wat het werk ook vraagt.',
  publisher: 'Voorbeeldstreek',
  facts: [
    { label: 'Datum', value: '26 november 2026' },
    { label: 'Fase', value: 'Concept' },
  ],
  parts: [
    { title: 'De ambitie', level: 1, statement: 'Samen verder.', content: everything },
    { title: '1. Leren in het kleinbedrijf', level: 1, under: 'Trekker: ROC', content: everything },
  ],
}
