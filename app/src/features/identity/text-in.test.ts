import { expect, test } from 'vitest'
import { textIn } from './text-in.ts'

test('a form gives its texts, and nothing for what is no text', () => {
  const form = new FormData()
  form.set('email', 'a@b.example')
  form.set('photo', new Blob(['x']))
  const text = textIn(form)
  expect([text('email'), text('photo'), text('missing')]).toEqual(['a@b.example', '', ''])
})
