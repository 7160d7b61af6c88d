import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePdf } from '../pdf/make-pdf.ts'
import { bombOf } from '../testing/bomb.ts'
import { sample } from '../testing/sample.ts'
import { readPassages } from './read-passages.ts'

const given = path.join(import.meta.dirname, '../testing/files')
const office = 'application/vnd.openxmlformats-officedocument'
const slidesType = `${office}.presentationml.presentation`
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-passages-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: Uint8Array | string, mediaType: string) {
  const place = path.join(folder, 'file')
  await writeFile(place, content)
  return readPassages(place, mediaType)
}
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

test('a PDF is read page by page, with a picture of the first', async () => {
  const { content } = makePdf(sample)
  const { pages, passages, picture } = await read(content, 'application/pdf')
  expect(pages).toBeGreaterThan(1)
  const found = passages.find(({ body }) => body.includes('Vier op de tien bedrijven zoekt mensen'))
  expect(found?.page).toBeGreaterThan(1)
  expect(
    Buffer.from(picture ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})

test.each([
  ['agenda.docx', `${office}.wordprocessingml.document`, 'Elk bedrijf een leerwerkplek'],
  ['agenda.odt', 'application/vnd.oasis.opendocument.text', 'Elk bedrijf een leerwerkplek'],
  ['consortia.xlsx', `${office}.spreadsheetml.sheet`, 'Warmtepomp leren'],
])('%s is read without pages of ours', async (name, mediaType, words) => {
  const { passages, picture } = await readPassages(path.join(given, name), mediaType)
  expect(picture?.length).toBeGreaterThan(1000)
  expect(passages.map(({ page }) => page)).toEqual(passages.map(() => null))
  expect(passages.map(({ body }) => body).join(' ')).toContain(words)
})

test.each([
  ['agenda.docx', `${office}.wordprocessingml.document`, 'docProps/app.xml', '<Pages>7</Pages>'],
  ['agenda.odt', 'application/vnd.oasis.opendocument.text', 'meta.xml', 'meta:page-count="7"'],
])(
  '%s has as many pages as its own facts say, and none where they say nothing',
  async (name, mediaType, place, seven) => {
    const files = unzipSync(await readFile(path.join(given, name)))
    const facts = strFromU8(files[place] ?? new Uint8Array())
    const one = seven.replace('7', '1')
    expect(facts).toContain(one)
    const pages = async (said: string) =>
      (await read(zipSync({ ...files, [place]: strToU8(facts.replace(one, said)) }), mediaType))
        .pages
    expect(await pages(seven)).toBe(7)
    expect(await pages('')).toBeNull()
  },
)

test('slides are read in the order in which they are shown', async () => {
  const slide = (...words: string[]) =>
    `<p:sld>${words.map((one) => `<a:p><a:r><a:t>${one}</a:t></a:r></a:p>`).join('')}</p:sld>`
  const target = (id: string, place: string) =>
    `<Relationship Id="${id}" Type="slide" Target="slides/${place}.xml"/>`
  const file = zip({
    'ppt/presentation.xml': '<p:sldId id="256" r:id="rId3"/><p:sldId id="257" r:id="rId2"/>',
    'ppt/_rels/presentation.xml.rels': `${target('rId2', 'slide1')}${target('rId3', 'slide2')}`,
    'ppt/slides/slide1.xml': slide('Leerlijn'),
    'ppt/slides/slide2.xml': slide('Vakmensen &amp; morgen', 'in &#x5e9;&#233;n bedrijf'),
  })
  expect(await read(file, slidesType)).toMatchObject({
    pages: 2,
    passages: [
      { page: 1, body: 'Vakmensen & morgen in שén bedrijf' },
      { page: 2, body: 'Leerlijn' },
    ],
  })
})

test('a page for the web and a plain text are read as words', async () => {
  const page =
    '<!doctype html><title>X</title><script>let x</script><p>Een <b>vaste</b> meester</p>'
  expect((await read(page, 'text/html')).passages).toEqual([
    { page: null, body: 'Een vaste meester' },
  ])
  expect((await read('Een\nvaste meester', 'text/plain')).passages).toEqual([
    { page: null, body: 'Een vaste meester' },
  ])
})

const bomb = { 'word/document.xml': 'x'.repeat(3_000_000) }
test.each([
  ['half a PDF', '%PDF-1.7\n1 0 obj\n<<', 'application/pdf', 'broken'],
  ['a packed file that ends halfway', 'PK\u0003\u0004 and then', slidesType, 'broken'],
  ['a bomb', zip(bomb), `${office}.wordprocessingml.document`, 'too-large-inside'],
  [
    'an OpenDocument file with a password',
    zip({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' }),
    'application/vnd.oasis.opendocument.presentation',
    'encrypted',
  ],
])('%s is refused, and says why', async (_, content, mediaType, problem) => {
  await expect(read(content, mediaType)).rejects.toMatchObject({ problem })
})

const packed: [string, string, string][] = [
  ['docx', `${office}.wordprocessingml.document`, 'word/document.xml'],
  ['pptx', slidesType, 'ppt/presentation.xml'],
  ['xlsx', `${office}.spreadsheetml.sheet`, 'xl/workbook.xml'],
  ['odt', 'application/vnd.oasis.opendocument.text', 'content.xml'],
]
test.each(packed)(
  'three gigabytes in a few megabytes of %s are not unpacked',
  async (_, mediaType, name) => {
    const about = { name, beside: { mimetype: mediaType }, gigabytes: 3 }
    await expect(read(bombOf(about), mediaType)).rejects.toMatchObject({
      problem: 'too-large-inside',
    })
    // What says to be small, and is not, is read no further than it says.
    await expect(read(bombOf({ ...about, told: 1000 }), mediaType)).rejects.toMatchObject({
      problem: 'broken',
    })
  },
)

test('a PDF with a password is refused', async () => {
  const locked = readPassages(path.join(given, 'locked.pdf'), 'application/pdf')
  await expect(locked).rejects.toMatchObject({ problem: 'encrypted' })
})
