import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { fromMarkdown } from './from-markdown.ts'
import { toYjsUpdate } from './to-yjs.ts'

const markdown = `## Doelen

Elk jaar **1.200 mensen**.

- [x] één
- [ ] twee

| Wie | Wat |
| --- | --- |
| bond | bereik |
`

test('headings, bold, tasks and tables become nodes of the editor', () => {
  const [heading, paragraph, tasks, table] = fromMarkdown(markdown).content ?? []
  expect(heading).toMatchObject({ type: 'heading', attrs: { level: 2 } })
  expect(paragraph?.content?.[1]).toEqual({
    type: 'text',
    text: '1.200 mensen',
    marks: [{ type: 'bold' }],
  })
  expect(tasks?.content?.map((item) => item.attrs?.checked)).toEqual([true, false])
  expect(table?.content?.map((row) => row.content?.[0]?.type)).toEqual(['tableHeader', 'tableCell'])
})

test('the update makes the same text in a live document', () => {
  const live = new Y.Doc()
  Y.applyUpdate(live, toYjsUpdate(fromMarkdown(markdown)))
  const text = live.getXmlFragment('default').toJSON()
  expect(text).toContain('<bold>1.200 mensen</bold>')
  expect(text).toContain('<heading level="2">Doelen</heading>')
})
