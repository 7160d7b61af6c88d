import { expect, test } from 'vitest'
import { isSafeLink, readLink } from './safe-link.ts'

test.each([
  ['https://voorbeeld.nl/pad?x=1#y', true],
  ['http://voorbeeld.nl', true],
  ['mailto:iemand@voorbeeld.nl', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' \u0001javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['//elders.example', false],
  ['/pad', false],
  ['mailto:', false],
  ['', false],
  [null, false],
  [['https://a.example'], false],
])('%j as it stands in a text: %j', (address, safe) => {
  expect(isSafeLink(address)).toBe(safe)
})

test.each([
  ['voorbeeld.nl', 'https://voorbeeld.nl'],
  [' www.voorbeeld.nl/pad ', 'https://www.voorbeeld.nl/pad'],
  ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
  ['iemand@voorbeeld.nl', 'mailto:iemand@voorbeeld.nl'],
  ['javascript:alert(1)', null],
  ['ftp://voorbeeld.nl', null],
  ['zomaar iets', null],
  ['woord', null],
  ['', null],
])('%j as somebody types it: %j', (typed, address) => {
  expect(readLink(typed)).toBe(address)
})
