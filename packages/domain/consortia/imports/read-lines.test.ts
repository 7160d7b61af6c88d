import { expect, test } from 'vitest'
import { guessColumns } from './guess-columns.ts'
import { plain } from './plain.ts'
import { commitmentIn, dayIn, namesIn, phaseIn } from './read-cells.ts'
import { readLines } from './read-lines.ts'

const names = ['Consortium', 'Vraagstuk', 'Fase', 'Penvoerder', 'Partners', 'Toezegging', 'Sinds']
const known = { titles: new Set([plain('Bestaand lab')]), today: '2026-11-26' }
const read = (...lines: string[][]) => readLines([names, ...lines], guessColumns(names), known)
const faultsOf = (...lines: string[][]) =>
  read(...lines).faults.map(({ line, column, problem }) => `${line} ${column} ${problem}`)

test('columns are known by their names, each for one thing', () => {
  expect(guessColumns(names)).toEqual({
    title: 0,
    question: 1,
    phase: 2,
    lead: 3,
    partner: 4,
    commitment: 5,
    since: 6,
  })
  expect(guessColumns(['PROJECT ', 'Onderzoeksvraag', 'Iets'])).toMatchObject({
    title: 0,
    question: 1,
    phase: null,
    partner: null,
  })
  expect(guessColumns(['Naam consortium', 'Naam'])).toMatchObject({ title: 0 })
  expect(guessColumns([])).toMatchObject({ title: null })
})

test('cells as people write them', () => {
  expect(phaseIn('Opschaling  en borging')).toBe('opschaling')
  expect(phaseIn('later')).toBeNull()
  expect(commitmentIn('In gesprek')).toBe('in-gesprek')
  expect(commitmentIn('Geïnteresseerd')).toBe('geinteresseerd')
  expect(namesIn('A; B\n C;;')).toEqual(['A', 'B', 'C'])
  expect(['2026-3-1', '1-3-2026', '01/03/2026', '1.3.2026'].map(dayIn)).toEqual(
    Array(4).fill('2026-03-01'),
  )
  expect(['31-2-2026', '2026', 'maart', '1-3-26', '1850-01-01'].map(dayIn)).toEqual(
    Array(5).fill(null),
  )
})

test('lines of one title are one consortium, and a line without one belongs to that above', () => {
  const { consortia, faults } = read(
    [
      'Skillslab',
      'Hoe leren we?',
      'Uitvoering',
      'Fieldlab',
      'Niemandsland',
      'Actief',
      '2025-09-01',
    ],
    ['', '', '', '', 'Vakbond; Fieldlab', 'In gesprek', ''],
    ['', '', '', '', '', '', ''],
    ['skillslab', '', 'uitvoering', '', 'Hogeschool', '', ''],
    ['Warmtepomp', 'Wie leidt op?', '', '', '', '', '1-2-2026'],
  )
  expect(faults).toEqual([])
  expect(consortia).toMatchObject([
    {
      line: 2,
      title: 'Skillslab',
      phase: 'uitvoering',
      lead: 'Fieldlab',
      partners: [
        { line: 2, name: 'Niemandsland', commitment: 'actief', since: '2025-09-01' },
        { line: 3, name: 'Vakbond', commitment: 'in-gesprek', since: null },
        { line: 5, name: 'Hogeschool', commitment: 'geinteresseerd' },
      ],
    },
    { line: 6, phase: 'vraagstuk', lead: null, since: '2026-02-01', partners: [] },
  ])
})

test('what is wrong is told by line and column', () => {
  const good = ['Lab', 'Waarom?', 'Voorstel', 'Fieldlab', 'Vakbond', 'Actief', '2026-01-01']
  const change = (place: number, cell: string) => good.map((was, at) => (at === place ? cell : was))
  expect(faultsOf(good)).toEqual([])
  expect(faultsOf(change(0, ''))).toEqual(['2 title title-missing'])
  expect(faultsOf(change(0, 'BESTAAND LAB'))).toEqual(['2 title title-taken'])
  expect(faultsOf(change(0, 'x'.repeat(151)))).toEqual(['2 title title-too-long'])
  expect(faultsOf(change(1, ''))).toEqual(['2 question question-missing'])
  expect(faultsOf(change(2, 'Bezig'))).toEqual(['2 phase phase-unknown'])
  expect(faultsOf(change(4, ''))).toEqual(['2 partner partner-missing'])
  expect(faultsOf(change(5, 'Soms'))).toEqual(['2 commitment commitment-unknown'])
  expect(faultsOf(change(6, '31-02-2026'))).toEqual(['2 since day-malformed'])
  expect(faultsOf(change(6, '2027-01-01'))).toEqual(['2 since day-ahead'])
  expect(faultsOf(good, good)).toEqual(['3 partner partner-twice'])
  expect(faultsOf(good, change(3, 'Gemeente'))).toEqual([
    '3 lead facts-differ',
    '3 partner partner-twice',
  ])
})
