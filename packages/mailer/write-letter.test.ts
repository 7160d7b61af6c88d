import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { sentences } from './speak.ts'
import { type Block, templates } from './templates.ts'
import { writeLetter } from './write-letter.ts'

const publicUrl = 'https://voortent.example'
const examples = { text: 'Ans & Co', number: 10, link: '/zuidoost-brabant', date: '2027-04-14' }
const locales = ['nl', 'en'] as const

function example(name: string, { whole = true, change = {} } = {}) {
  const { needs = {}, takes = {} } = templates[name] ?? {}
  const asked = Object.entries(whole ? { ...takes, ...needs } : needs)
  const data = Object.fromEntries(asked.map(([key, kind]) => [key, examples[kind]]))
  return { template: name, data: { ...data, ...change } as Record<string, unknown> }
}

function write(name: string, locale: string, options = {}) {
  const order = { id: newId(), recipient: 'a@b.example', locale, ...example(name, options) }
  return writeLetter(order, publicUrl)
}

function saidBy(block: Block): string[] {
  if ('say' in block) return [block.say]
  if ('quote' in block) return block.lead ? [block.lead] : []
  return 'button' in block ? ['action'] : []
}

function shape(language: object): unknown {
  return Object.entries(language).map(([name, said]) => [
    name,
    Object.entries(said as Record<string, string>).map(([key, text]) => [
      key,
      (text.match(/\{\{\w+\}\}/g) ?? []).sort(),
    ]),
  ])
}

test.each(Object.keys(templates))('%s is written in both languages, with and without', (name) => {
  for (const locale of locales) {
    for (const whole of [true, false]) {
      const letter = write(name, locale, { whole })
      expect(letter.html).toContain(`<html lang="${locale}">`)
      for (const part of [letter.subject, letter.text, letter.html]) {
        expect(part).not.toMatch(/\{\{|undefined|\[object/)
      }
    }
  }
})

test.each(locales)('every sentence in %s is said by a letter, and none lacks', (locale) => {
  const keys = Object.entries(sentences[locale]).flatMap(([name, said]) =>
    Object.keys(said).map((key) => `${name}.${key}`),
  )
  const layout = ['button-fails', 'code', 'sender', 'sender-tenant', 'automatic']
  const used = Object.entries(templates).flatMap(([name, { blocks }]) =>
    ['subject', 'title', ...blocks.flatMap(saidBy)].map((key) => `${name}.${key}`),
  )
  const spoken = new Set(keys.map((key) => key.replace(/_(zero|one|other)$/, '')))
  expect([...spoken].sort()).toEqual([...layout.map((key) => `layout.${key}`), ...used].sort())
})

test('both languages have the same sentences, with the same values in them', () => {
  expect(shape(sentences.en)).toEqual(shape(sentences.nl))
})

test('what people wrote is escaped in HTML and never a template itself', () => {
  const message = '<script>alert(1)</script> {{link}} $t(layout.automatic)'
  const letter = write('invitation', 'nl', { change: { message, tenantName: '"><img src=x>' } })
  expect(letter.html).not.toMatch(/<script|<img/)
  expect(letter.html).toContain(
    '&lt;script&gt;alert(1)&lt;/script&gt; {{link}} $t(layout.automatic)',
  )
  expect(letter.text).toContain('> <script>alert(1)</script> {{link}} $t(layout.automatic)')
})

test('a name cannot add a header', () => {
  const { subject, sender } = write('invitation', 'nl', {
    change: { tenantName: 'Regio\r\nBcc: x@y.example', inviterName: 'A\u0000\u2028B' },
  })
  expect(sender).toBe('Regio Bcc: x@y.example (Voortent)')
  expect(subject).toBe('A B nodigt je uit voor Regio Bcc: x@y.example')
})

test('links lead to the web, our own without a host', () => {
  expect(write('join-approved', 'nl').html).toContain('href="https://voortent.example/zuidoost')
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'http://']) {
    expect(() => write('join-approved', 'nl', { change: { link } })).toThrow('"link"')
  }
})

test('days are in words, with the year when it is not this one', () => {
  const order = { ...example('mandate-granted'), locale: 'nl' }
  const said = ['2027-01-01', '2026-01-01'].map((now) =>
    JSON.stringify(compose(order, publicUrl, new Date(now)).parts),
  )
  expect(said[0]).toContain('tot en met woensdag 14 april.')
  expect(said[1]).toContain('tot en met woensdag 14 april 2027.')
})

test('the number of tasks is said as people would', () => {
  const [none, one, seven] = [0, 1, 7].map((count) =>
    write('representation-handed-over', 'nl', { change: { count } }),
  )
  expect(none?.text).toContain('niets voor je open')
  expect(one?.text).toContain('één taak')
  expect(seven?.text).toContain('7 taken')
})

test('an unknown letter, missing data or another language is answered', () => {
  expect(() => write('gerucht', 'nl')).toThrow('"gerucht"')
  expect(() => write('invitation', 'nl', { change: { inviterName: '' } })).toThrow('"inviterName"')
  expect(write('password-changed', 'fr').subject).toBe(write('password-changed', 'nl').subject)
})
