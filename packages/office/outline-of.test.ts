import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.ts'
import { everything, sample } from './testing/sample.ts'

test('no heading skips a level, and those of a text stand below its title', () => {
  const levels = outlineOf(sample).flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  )
  expect(levels).toEqual([1, 2, 3, 1, 2, 3])
  const bare = { ...sample, parts: [{ level: 1, content: everything }] }
  expect(outlineOf(bare)[0]).toMatchObject({ kind: 'heading', level: 1 })
})

test('who leads and the ambition stand between the title and the text', () => {
  expect(
    outlineOf(sample)
      .map(({ kind }) => kind)
      .slice(0, 3),
  ).toEqual(['heading', 'statement', 'heading'])
})

test('lists inside lists without end are laid flat with their words kept', () => {
  let text = { type: 'paragraph', content: [{ type: 'text', text: 'diep' }] } as object
  for (let depth = 0; depth < 60; depth += 1) {
    text = { type: 'bulletList', content: [{ type: 'listItem', content: [text] }] }
  }
  const content = { type: 'doc', content: [text] } as typeof everything
  const printed = JSON.stringify(outlineOf({ ...sample, parts: [{ level: 1, content }] }))
  expect(printed).toContain('diep')
  expect(printed.split('"kind":"list"').length - 1).toBe(6)
})
