import { expect, test } from 'vitest'
import { fromMarkdown } from './from-markdown.ts'

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
