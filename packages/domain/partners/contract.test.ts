import { expect, test } from 'vitest'
import {
  addRepresentationInput,
  geledingOf,
  kvkNumber,
  organisationFacts,
  organisationTypeKeys,
  website,
} from './contract.ts'

const firstSentence = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message

test('a KvK number is eight digits, however it was spaced; none is null', () => {
  expect(kvkNumber.parse(' 1234 5678 ')).toBe('12345678')
  expect(kvkNumber.parse('12.34.56.78')).toBe('12345678')
  expect(kvkNumber.parse('')).toBeNull()
  expect(kvkNumber.parse(undefined)).toBeNull()
  for (const wrong of ['1234567', '123456789', '1234567a', 'NL123456']) {
    expect(firstSentence(kvkNumber.safeParse(wrong))).toBe('partners.kvk-malformed')
  }
})

test('a website gets https when it was left out', () => {
  expect(website.parse('voorbeeldstad.example')).toBe('https://voorbeeldstad.example')
  expect(website.parse('http://voorbeeldstad.example/werk')).toBe(
    'http://voorbeeldstad.example/werk',
  )
  expect(website.parse('  ')).toBe('')
})

test('what is no web address is refused', () => {
  const wrong = [
    'javascript:alert(1)',
    'ftp://voorbeeld.example',
    'niks',
    'twee woorden.nl',
    'https://u:p@voorbeeld.example',
    'http://127.0.0.1',
  ]
  for (const text of wrong) {
    expect([text, firstSentence(website.safeParse(text))]).toEqual([
      text,
      'partners.website-malformed',
    ])
  }
})

test('the geleding follows from the type', () => {
  expect(geledingOf('vakbond')).toBe('werkenden')
  expect(geledingOf('uwv')).toBe('intermediair')
  expect(organisationTypeKeys).toHaveLength(21)
})

test('what was not chosen or filled in is told at its own field', () => {
  const { error } = organisationFacts.safeParse({ name: ' a ', type: '' })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['name', 'partners.name-missing'],
    ['type', 'partners.type-missing'],
  ])
})

test('a period that ends before it begins is refused at its end', () => {
  const input = {
    organisation: '01900000-0000-7000-8000-000000000000',
    membership: '01900000-0000-7000-8000-000000000001',
    function: 'bestuurder',
    startsOn: '2027-02-01',
  }
  const { error } = addRepresentationInput.safeParse({ ...input, endsOn: '2027-01-31' })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['endsOn', 'partners.period-reversed'],
  ])
  expect(addRepresentationInput.safeParse({ ...input, endsOn: '2027-02-01' }).success).toBe(true)
  expect(addRepresentationInput.safeParse({ ...input, startsOn: '2027-02-30' }).success).toBe(false)
})
