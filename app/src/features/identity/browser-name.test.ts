import { expect, test } from 'vitest'
import { browserName } from './browser-name.ts'

test('a browser is called what people call it', () => {
  expect(
    browserName(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    ),
  ).toEqual({ browser: 'Edge', system: 'Windows' })
  expect(
    browserName(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    ),
  ).toEqual({ browser: 'Safari', system: 'iPhone' })
  expect(
    browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
  ).toEqual({ browser: 'Firefox', system: 'Linux' })
})

test('what says nothing known has no name', () => {
  expect(browserName('curl/8.0')).toEqual({})
})
