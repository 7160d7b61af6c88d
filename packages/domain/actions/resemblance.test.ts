import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { couldResemble, resemblance, resembles } from './resemblance.ts'

const words = (text: string) => text.split(' ').filter(Boolean)
const like = (title: string, text = '', organisations: string[] = []) => ({
  titleWords: words(title),
  textWords: words(text),
  organisations,
})
const alike = (asked: ReturnType<typeof like>, running: ReturnType<typeof like>) =>
  resembles(resemblance(asked, running))

test('the same words are pointed out, other words are not', () => {
  expect(alike(like('zij-instrom zorg'), like('zij-instrom zorg regio'))).toBe(true)
  expect(alike(like('zij-instrom zorg'), like('bedrijfsschol techniek'))).toBe(false)
})

test('one word out of three is too little, unless an organisation is in both', () => {
  const [asked, running] = ['leerwerkplek techniek mkb', 'leerwerkplek techniek haven']
  expect(alike(like(`${asked} peel nieuw`), like(running))).toBe(false)
  expect(alike(like(`${asked} peel nieuw`, '', ['a']), like(running, '', ['a', 'b']))).toBe(true)
})

test('words of the title that stand in the other’s text count, but less', () => {
  const asked = like('omscholing installatietechniek', '', ['a'])
  expect(alike(asked, like('hal drie', 'omscholing installatietechniek', ['a']))).toBe(true)
  expect(alike(asked, like('hal drie', 'omscholing installatietechniek'))).toBe(false)
})

test('who takes part alone is no resemblance', () => {
  expect(resemblance(like('lezen', '', ['a']), like('lassen', '', ['a']))).toBe(0)
})

test('more shared words never make it less', () => {
  const vocabulary = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const some = fc.uniqueArray(vocabulary, { maxLength: 5 })
  fc.assert(
    fc.property(some, some, some, (title, running, more) => {
      const asked = { titleWords: title, textWords: [], organisations: [] }
      const few = { titleWords: running, textWords: [], organisations: [] }
      const extra = { ...few, textWords: more }
      const [less, likeness] = [resemblance(asked, few), resemblance(asked, extra)]
      expect(likeness).toBeGreaterThanOrEqual(less)
      expect(likeness).toBeLessThanOrEqual(1.25)
    }),
  )
})

test('who is left out before texts are read would not have been pointed out after', () => {
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  const likeness = fc.record({ titleWords: words, textWords: words, organisations: words })
  fc.assert(
    fc.property(likeness, likeness, (asked, running) => {
      if (resembles(resemblance(asked, running))) expect(couldResemble(asked, running)).toBe(true)
    }),
  )
  expect(couldResemble(like('lassen'), like('lezen'))).toBe(false)
})
