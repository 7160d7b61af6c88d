import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Publication } from '../publication.ts'
import { sample } from '../testing/sample.ts'
import { dataOf } from './data-of.ts'
import { makePdf } from './make-pdf.ts'

const workspace = import.meta.dirname

function saying(words: string): Publication {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: words }] }
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] }
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }
  const content = { type: 'doc', content: [heading, paragraph, list] }
  const facts = [{ label: words, value: words }]
  const part = { title: words, level: 1, under: words, statement: words, content }
  return { ...sample, title: words, subtitle: words, publisher: words, facts, parts: [part] }
}

/** What the layout made of one kind of thing, in words. */
function found(publication: Publication, selector: string, field: string): string[] {
  const compiler = NodeCompiler.create({ workspace })
  const inputs = { data: JSON.stringify(dataOf(publication, null)) }
  const document = { mainFilePath: path.join(workspace, 'publication.typ'), inputs }
  const all = compiler.query(document, { selector, field }) as unknown[]
  return all.map((one) => JSON.stringify(one))
}

const headingsIn = (publication: Publication) => found(publication, 'heading', 'body')

test('a publication becomes a tagged PDF/UA-1 with title and language', () => {
  const { content, mediaType } = makePdf(sample)
  const letters = Buffer.from(content).toString('latin1')
  expect(mediaType).toBe('application/pdf')
  expect(letters.startsWith('%PDF-1.7')).toBe(true)
  expect(letters).toContain('/MarkInfo')
  expect(letters).toContain('/Lang (nl)')
  expect(letters).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(letters).toMatch(/<dc:title>.*Human Capital Agenda Voorbeeldstreek/s)
})

test('every page after the title page tells which it is, and of how many', () => {
  const feet = found(sample, '<foot>', 'children')
  const last = feet.length + 1
  expect(last).toBeGreaterThan(2)
  feet.forEach((foot, place) => expect(foot).toContain(`${place + 2} / ${last}`))
})

test('places lead to each other; one that is not there is words only', () => {
  const linked = (text: string, attrs: Record<string, string>) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: [{ type: 'link', attrs }] }],
  })
  const content = {
    type: 'doc',
    content: [
      linked('1', { href: '#bron-1', id: 'aanhaling-1-1' }),
      linked('9', { href: '#bron-9' }),
      linked('[1]', { id: 'bron-1', href: '#aanhaling-1-1' }),
    ],
  }
  const publication = { ...sample, parts: [{ level: 1, content }] }
  expect(found(publication, 'link', 'dest')).toEqual(['"<bron-1>"', '"<aanhaling-1-1>"'])
  expect(() => makePdf(publication)).not.toThrow()
})

test('what looks like markup stays words', () => {
  const words = '= Kop #pagebreak() *vet* $x$ \\ "]; #panic("weg") @bron <label> // */'
  expect(() => makePdf(saying(words))).not.toThrow()
  const headings = headingsIn(saying(words))
  expect(headings).toHaveLength(2)
  expect(headings.every((heading) => heading.includes('#pagebreak()'))).toBe(true)
})

test('no text that a person can write keeps the file from being made', { timeout: 120_000 }, () => {
  const markup = fc.string({
    unit: fc.constantFrom(...Array.from('#$*_=-+/\\"`<>[]{}()@~ \n\tab1')),
  })
  const words = fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 12 }))
  fc.assert(
    fc.property(words, (text) => {
      expect(makePdf(saying(text)).content.length).toBeGreaterThan(1000)
    }),
    { numRuns: 60 },
  )
})

test('a broken logo is left out rather than the file', () => {
  const logo = { mediaType: 'image/png', content: new Uint8Array([1, 2, 3]), altText: 'Tent' }
  expect(makePdf({ ...sample, logo }).content.length).toBeGreaterThan(1000)
})
