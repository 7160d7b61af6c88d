import { expect, test } from 'vitest'
import { subtitlesIn } from './subtitles-in.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = '00:00:01.000 --> 00:00:04.000\nWelkom in de werkplaats.'

test('WebVTT stays what it says, with what stands around it; SRT is made into it', () => {
  const whole = `WEBVTT - Werkplaats\n\nNOTE gemaakt met de hand\n\nbegin\n${told}`
  expect(subtitlesIn(bytes(`\uFEFF${whole.replaceAll('\n', '\r\n')}`))).toBe(whole)
  const placed = '01:05.000 --> 01:07.500 line:0 align:start\nOp &amp; neer'
  expect(subtitlesIn(bytes(`WEBVTT\n\n${placed}\n`))).toBe(
    'WEBVTT\n\n00:01:05.000 --> 00:01:07.500 line:0 align:start\nOp &amp; neer',
  )
  const srt = '1\r\n0:00:01,000 --> 0:00:04,500\r\nWelkom, allemaal.'
  expect(subtitlesIn(bytes(srt))).toBe(
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.500\nWelkom, allemaal.',
  )
})

test.each(['', 'WEBVTT', 'Welkom in de werkplaats.', `${told}\0`])('%j says nothing', (text) => {
  expect(() => subtitlesIn(bytes(text))).toThrow('library-files.subtitles-malformed')
})

test.each([
  ['a comma, which browsers pass over', 'time', '00:00:05,000 --> 00:00:06,000\nNaast je.'],
  ['an hour of one figure', 'time', '0:00:05.000 --> 0:00:06.000\nNaast je.'],
  ['a minute of seventy seconds', 'time', '00:00:75.000 --> 00:01:80.000\nNaast je.'],
  ['an arrow without a time', 'time', 'straks --> later\nNaast je.'],
  ['an end before its beginning', 'backwards', '00:00:06.000 --> 00:00:05.000\nNaast je.'],
  ['a time at which nothing is said', 'silent', '00:00:05.000 --> 00:00:06.000\n\nNaast je.'],
])('%s is refused at its line', (_, reason, wrong) => {
  expect(() => subtitlesIn(bytes(`WEBVTT\n\n${told}\n\n${wrong}`))).toThrow(
    expect.objectContaining({
      code: `library-files.subtitles-${reason}`,
      field: 'subtitles',
      values: { line: 6 },
    }),
  )
})
