import { expect, test } from 'vitest'
import { inTitle } from './in-title.ts'

test('every word is looked for in the title, as it stands or as a beginning, and nothing else changes', () => {
  expect(inTitle("('las':* | 'lass') & !('kas' <-> 'brug')")).toBe(
    "('~las':* | '~lass') & !('~kas' <-> '~brug')",
  )
  expect(inTitle("'zzp''er' & 'o'")).toBe("'~zzp''er' & '~o'")
  expect(inTitle('')).toBe('')
})
