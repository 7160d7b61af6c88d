import { expect, test } from 'vitest'
import { isRead } from './is-read.ts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const asked = (address = '', headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`https://voortent.example/zuid/kennis/1${address}`, {
    method,
    headers: { 'user-agent': browser, ...headers },
  })

test('a person who opens a page reads it', () => {
  expect(isRead(asked())).toBe(true)
})

test.each([
  ['a robot', asked('', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })],
  ['a browser ahead of its person', asked('', { 'sec-purpose': 'prefetch;prerender' })],
  ['who just did something', asked('?gedaan=library.used')],
  ['a form', asked('', {}, 'POST')],
])('%s does not', (_, request) => {
  expect(isRead(request)).toBe(false)
})
