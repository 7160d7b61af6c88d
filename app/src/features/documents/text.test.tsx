import type { TextNode } from '@voortent/domain/documents/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { speak } from '../../shell/i18n/speak.ts'
import documents from './nl.json' with { type: 'json' }
import { isBlank, Text } from './text.tsx'

const text = (words: string, ...marks: TextNode['marks'] & object): TextNode => ({
  type: 'text',
  text: words,
  marks,
})
const node = (type: string, attrs: TextNode['attrs'], ...content: TextNode[]): TextNode => ({
  type,
  attrs,
  content,
})
const paragraph = (...content: TextNode[]) => node('paragraph', {}, ...content)

const dutch = speak('nl', { documents })

/** The markup of a text, without the frame around it. */
function render(content: TextNode[], deeper?: number): string {
  const whole = renderToStaticMarkup(
    <I18nextProvider i18n={dutch}>
      <Text content={{ type: 'doc', content }} deeper={deeper} />
    </I18nextProvider>,
  )
  return whole.replace(/^<div[^>]*>/, '').replace(/<\/div>$/, '')
}

test('headings, lists, quotes, marks and breaks are plain elements', () => {
  expect(
    render([
      node('heading', { level: 2 }, text('Kop')),
      paragraph(text('vet', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }),
      node('orderedList', { start: 3 }, node('listItem', {}, paragraph(text('drie')))),
      node('bulletList', {}, node('listItem', {}, paragraph(text('punt')))),
      node('blockquote', {}, paragraph(text('citaat'))),
    ]),
  ).toBe(
    '<h2>Kop</h2><p><strong><em>vet</em></strong><br/></p><ol start="3"><li><p>drie</p></li></ol>' +
      '<ul><li><p>punt</p></li></ul><blockquote><p>citaat</p></blockquote>',
  )
})

test('headings stand below those of the page, and never beyond the sixth', () => {
  expect(render([node('heading', { level: 2 }, text('Kop'))], 1)).toBe('<h3>Kop</h3>')
  expect(render([node('heading', { level: 1 }, text('Kop'))])).toBe('<h2>Kop</h2>')
  expect(render([node('heading', { level: 99 }, text('Kop'))], 1)).toBe('<h6>Kop</h6>')
  expect(render([node('heading', { level: 'script' }, text('Kop'))])).toBe('<h2>Kop</h2>')
})

test('rows of header cells make the head of a table', () => {
  const row = (type: string, words: string) =>
    node('tableRow', {}, node(type, { colspan: 1, rowspan: 1 }, paragraph(text(words))))
  const markup = render([node('table', {}, row('tableHeader', 'Jaar'), row('tableCell', '2027'))])
  expect(markup).toContain('<thead><tr><th colSpan="1" rowSpan="1"><p>Jaar</p></th></tr></thead>')
  expect(markup).toContain('<tbody><tr><td colSpan="1" rowSpan="1"><p>2027</p></td></tr></tbody>')
})

test('a task says in words whether it is done', () => {
  const markup = render([
    node('taskList', {}, node('taskItem', { checked: true }, paragraph(text('bellen')))),
  ])
  expect(markup).toContain('data-checked="true"')
  expect(markup).toContain('>Gedaan</span><p>bellen</p>')
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//elders.example',
])('a link to %j becomes words', (href) => {
  expect(render([paragraph(text('klik', { type: 'link', attrs: { href } }))])).toBe('<p>klik</p>')
})

test('a sound link says that it is none of ours', () => {
  const link = { type: 'link', attrs: { href: 'https://a.example/?a=1&b="', onclick: 'alert(1)' } }
  expect(render([paragraph(text('lees', link))])).toBe(
    '<p><a href="https://a.example/?a=1&amp;b=&quot;" rel="noopener noreferrer nofollow">lees</a></p>',
  )
})

test('what is unknown is left out, its words are kept and nothing runs', () => {
  expect(
    render([
      node('script', { src: 'https://kwaad.example/x.js' }, text('alert(1)')),
      node('iframe', { src: 'https://kwaad.example' }),
      node('image', { src: 'x', onerror: 'alert(1)' }),
      node('paragraph', { style: 'position:fixed', onclick: 'alert(1)' }, text('<b>gewoon</b>')),
      paragraph(text('wit', { type: 'textStyle', attrs: { color: 'white' } })),
      node('__proto__', {}, text('woord')),
    ]),
  ).toBe('alert(1)<p>&lt;b&gt;gewoon&lt;/b&gt;</p><p>wit</p>woord')
})

test('spans beyond reason and numbers that are none are not believed', () => {
  const cell = node('tableCell', { colspan: 1e9, rowspan: 'x' }, paragraph())
  const markup = render([node('table', {}, node('tableRow', {}, cell))])
  expect(markup).toContain('<td colSpan="1" rowSpan="1">')
})

test('a text without words is blank', () => {
  expect(isBlank({ type: 'doc', content: [paragraph(), paragraph(text('  '))] })).toBe(true)
  expect(isBlank({ type: 'doc', content: [paragraph(text('a'))] })).toBe(false)
})
