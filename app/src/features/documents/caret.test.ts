import { expect, test } from 'vitest'
import { selectionOf } from './caret.ts'
import { colourName, colourOf } from './share-out-colours.ts'

test('a selection names the colour of its writer, so that it changes when that does', () => {
  const id = crypto.randomUUID()
  expect(colourOf(id)).toBe(`var(${colourName(id)})`)
  expect(selectionOf({ id }).style).toContain(colourOf(id))
})
