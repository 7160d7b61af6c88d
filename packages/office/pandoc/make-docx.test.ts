import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test, vi } from 'vitest'
import { openWorkshop } from '../index.ts'
import { everything, sample } from '../testing/sample.ts'

// Fifty-eight megabytes of WebAssembly are read first; beside other tests that takes its time.
vi.setConfig({ testTimeout: 90_000 })

const workshop = openWorkshop()
afterAll(() => workshop.close())

async function thereAndBack(publication: typeof sample) {
  const { content } = await workshop.work({ do: 'docx', publication })
  return workshop.work({ do: 'read', content })
}

test('what is written to Word is read back as the text it was', async () => {
  const back = await thereAndBack({ ...sample, parts: [{ level: 1, content: everything }] })
  expect(back.title).toBe(sample.title)
  const types = (back.content.content ?? []).map(({ type }) => type)
  expect(types).toEqual((everything.content ?? []).map(({ type }) => type))
  const find = (type: string) => back.content.content?.find((node) => node.type === type)
  expect(find('taskList')?.content?.map(({ attrs }) => attrs?.checked)).toEqual([true, false])
  expect(find('orderedList')?.attrs?.start).toBe(3)
  expect(JSON.stringify(find('bulletList'))).toContain('Punt in een punt')
  expect(find('table')?.content?.[0]?.content?.[0]?.type).toBe('tableHeader')
  expect(JSON.stringify(back)).toContain('"href":"https://voorbeeld.example/cijfers"')
})

test('pages are numbered; only what has several parts begins with its contents', async () => {
  const xmlOf = async (publication: typeof sample) => {
    const { content } = await workshop.work({ do: 'docx', publication })
    const files = unzipSync(content)
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    return { document: text('word/document.xml'), footer: text('word/footer1.xml') }
  }
  const part = { level: 1, content: { type: 'doc', content: [] } }
  const parts = ['Een', 'Twee'].map((title) => ({ ...part, title }))
  const many = await xmlOf({ ...sample, parts })
  expect(many.document).toContain('TOC ')
  expect(many.document).toContain('Inhoud')
  expect(many.document).toContain('footerReference')
  expect(many.footer).toContain(' PAGE ')
  for (const { label, value } of sample.facts)
    expect(many.document.replaceAll(/<[^>]*>/g, '')).toContain(`${label}: ${value}`)
  expect((await xmlOf({ ...sample, parts: [part] })).document).not.toContain('TOC ')
})

test('what looks like markup comes back as it was written', async () => {
  const words = fc.string({
    unit: fc.constantFrom(...Array.from('#$*_=-+/\\"`<>[]{}()@~&ab1')),
    minLength: 1,
  })
  const [texts = []] = fc.sample(fc.array(words, { minLength: 60, maxLength: 60 }), 1)
  const paragraphs = texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  const content = { type: 'doc', content: paragraphs }
  const back = await thereAndBack({ ...sample, parts: [{ level: 1, content }] })
  expect(back.content.content).toEqual(paragraphs)
})
