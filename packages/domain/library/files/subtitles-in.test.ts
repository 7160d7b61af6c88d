import { expect, test } from 'vitest'
import { subtitlesIn } from './subtitles-in.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = '00:01.000 --> 00:04.000\nWelkom in de werkplaats.'

test('WebVTT stays as it is, SRT is made into it', () => {
  expect(subtitlesIn(bytes(`\uFEFFWEBVTT\r\n\r\n${told}`))).toBe(`WEBVTT\n\n${told}`)
  const srt = '1\r\n00:00:01,000 --> 00:00:04,500\r\nWelkom, allemaal.'
  expect(subtitlesIn(bytes(srt))).toBe(
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.500\nWelkom, allemaal.',
  )
})

test.each(['', 'WEBVTT', 'Welkom in de werkplaats.', `${told}\0`])('%j says nothing', (text) => {
  expect(() => subtitlesIn(bytes(text))).toThrow('library-files.subtitles-malformed')
})
