import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { adoptAgenda, exportAdoption } from '../index.ts'
import { agendaToDecide, close, foundRegion, open, put, vote } from '../testing/region.ts'
import { type AdoptionExport, differencesInAdoption } from './verify-adoption.ts'

let exported: AdoptionExport
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'voortent-verify-'))
  const region = await foundRegion('nagaan')
  const agenda = await agendaToDecide(region)
  const { ballot } = await put(region, agenda.id)
  await open(region, ballot)
  await vote(region, region.gemeente, ballot, 'voor')
  await vote(region, region.vakbond, ballot, 'tegen')
  await vote(region, region.mkb, ballot, 'voor')
  await close(region, ballot)
  exported = await region.as(region.coordinator, async (scope) => {
    const made = await adoptAgenda(scope, ballot)
    return exportAdoption(scope, { adoption: made?.id ?? '' })
  })
  return () => rmSync(folder, { recursive: true })
})

/** Runs the command in a shell of its own, as anybody would. */
function verify(file: unknown) {
  const name = path.join(folder, 'vaststelling.json')
  writeFileSync(name, typeof file === 'string' ? file : JSON.stringify(file))
  const command = path.join(import.meta.dirname, '../verify.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, name], {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

/** A copy with something else in it. */
function tampered(change: (copy: AdoptionExport) => void): AdoptionExport {
  const copy = structuredClone(exported)
  change(copy)
  return copy
}

test('the command says that everything is as it was adopted', () => {
  const { status, out, err } = verify(exported)
  expect(err).toBe('')
  expect(status).toBe(0)
  expect(out).toContain('Everything is as it was adopted.')
  expect(out).toContain(exported.hash)
})

test.each<[string, (copy: AdoptionExport) => void, string]>([
  [
    'a target',
    (copy) => void (copy.content.goals[0]!.targets[0]!.value = '60'),
    'hash of the content',
  ],
  [
    'an amount',
    (copy) => void (copy.content.actions[0]!.money[0]!.cents = 1),
    'hash of the content',
  ],
  ['a promise', (copy) => void copy.content.promises.pop(), 'hash of the content'],
  [
    'a vote',
    (copy) => void (copy.ballot.outcomes[0]!.record.votes[0]!.choice = 'tegen'),
    'hash of the record',
  ],
  [
    'a day',
    (copy) => void (copy.statement.adoptedAt = '2020-01-01T00:00:00.000Z'),
    'hash of the adoption',
  ],
  ['the hash', (copy) => void (copy.hash = '0'.repeat(64)), 'hash of the adoption'],
  [
    'a text',
    (copy) =>
      void (copy.ballot.texts[0]!.canonical = copy.ballot.texts[0]!.canonical.replace(
        'samen',
        'nooit',
      )),
    'the text with hash',
  ],
  ['the outcome', (copy) => void copy.ballot.outcomes.pop(), 'outcome that it rests on is missing'],
])('who changed %s is found out', (_, change, told) => {
  const { status, err } = verify(tampered(change))
  expect(status).toBe(1)
  expect(err).toContain(told)
})

test('who changed a text and every hash of it is found out by what was decided on', () => {
  const differences = differencesInAdoption(
    tampered((copy) => {
      const [text] = copy.ballot.texts
      if (!text) throw new Error('no text')
      text.canonical = text.canonical.replace('samen', 'nooit')
      text.hash = hash('sha256', text.canonical, 'hex')
      copy.content.agenda.text.hash = text.hash
    }),
  )
  expect(differences.join('\n')).toContain('was not decided on like this')
})

test('a text in another form than the canonical one is told', () => {
  const differences = differencesInAdoption(
    tampered((copy) => {
      const [text] = copy.ballot.texts
      if (text) text.canonical = JSON.stringify(JSON.parse(text.canonical), null, 1)
    }),
  )
  expect(differences.join('\n')).toContain('is not in its canonical form')
})

test('what is no adoption at all is said to be none', () => {
  expect(verify('{}')).toMatchObject({ status: 1 })
  expect(verify('nothing').err).toContain('this is no adoption')
})
