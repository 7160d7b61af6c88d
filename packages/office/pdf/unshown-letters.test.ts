import { expect, test } from 'vitest'
import { unshownLetters, withoutLetters } from './unshown-letters.ts'

test('letters without a font are found in what the compiler says, and become boxes', () => {
  const told = new Error(
    'message: "PDF/UA-1 error: the text `\\"日\\"` could not be displayed with font `\\"X\\"`", ' +
      'message: "PDF/UA-1 error: the text `\\"\\u{10ffff}\\"` could not be displayed with font"',
  )
  expect(unshownLetters(told)).toEqual(['日', '\u{10ffff}'])
  expect(withoutLetters('{"a":["日本"],"b":2}', ['日'])).toBe('{"a":["□本"],"b":2}')
  expect(unshownLetters(new Error('something else'))).toEqual([])
})
