import type { TestMember } from '@voortent/database/testing'
import { withdrawAction } from '@voortent/domain/actions'
import { linkAction } from '@voortent/domain/consortia'
import { beforeAll, expect, test } from 'vitest'
import { classifyConsortium } from './classify-consortium.ts'
import { compareConsortia } from './compare-consortia.ts'
import { listPortfolioInput, matrixInput, portfolioFilter } from './contract.ts'
import { getClassification } from './get-classification.ts'
import { listLinkedActions } from './list-linked-actions.ts'
import { listPortfolio } from './list-portfolio.ts'
import { readMatrix } from './read-matrix.ts'
import { readMoney } from './read-money.ts'
import { readNetwork } from './read-network.ts'
import { readOrganisations } from './read-organisations.ts'
import { readPhases } from './read-phases.ts'
import { actionIn, as, consortiumIn, foundRegion, type Region, reading } from './testing/region.ts'

let region: Region
let lassen: string
let zorg: string
let geheim: string
beforeAll(async () => {
  region = await foundRegion()
  const { company, union } = region
  lassen = await consortiumIn(region, {
    title: 'Lassen',
    partners: [company, union],
    kinds: { problemFactors: ['motivatie', 'netwerk'], topsectors: ['htsm'], place: 'landelijk' },
  })
  zorg = await consortiumIn(region, {
    title: 'Zorg 100%',
    partners: [company],
    kinds: { problemFactors: ['motivatie'], topsectors: ['lsh'] },
  })
  geheim = await consortiumIn(region, {
    title: 'Geheim',
    kinds: { problemFactors: ['instroom'] },
    hidden: true,
  })
})

const list = (who: TestMember, input: object = {}) =>
  listPortfolio(reading(region, who), listPortfolioInput.parse(input))
const titles = async (who: TestMember, input: object = {}) =>
  (await list(who, { order: 'title', ...input })).items.map(({ title }) => title)
const all = portfolioFilter.parse({})

test('everybody sees what is not hidden, with counts of each kind; another region sees nothing', async () => {
  const { union, fieldlab, elsewhere, coordinator } = region
  expect(await titles(union)).toEqual(['Lassen', 'Zorg 100%'])
  expect(await titles(coordinator)).toEqual(['Lassen', 'Zorg 100%'])
  expect(await titles(fieldlab)).toEqual(['Geheim', 'Lassen', 'Zorg 100%'])
  expect(await titles(elsewhere)).toEqual([])
  const { total, facets } = await list(union)
  expect(total).toBe(2)
  expect(facets).toMatchObject({
    phase: { vraagstuk: 2 },
    problem: { motivatie: 2, netwerk: 1 },
    topsector: { htsm: 1, lsh: 1 },
    place: { landelijk: 1 },
  })
})

test('it is narrowed by kind, phase, place and words, taken as they are typed', async () => {
  const { union } = region
  expect(await titles(union, { problem: 'netwerk' })).toEqual(['Lassen'])
  expect(await titles(union, { topsector: 'lsh' })).toEqual(['Zorg 100%'])
  expect(await titles(union, { place: 'landelijk' })).toEqual(['Lassen'])
  expect(await titles(union, { phase: 'gestopt' })).toEqual([])
  expect(await titles(union, { words: '100%' })).toEqual(['Zorg 100%'])
  expect(await titles(union, { words: '%' })).toEqual(['Zorg 100%'])
  expect(await titles(union, { words: 'leert lassen' })).toEqual(['Lassen'])
})

test('it is narrowed by an action of an agenda; one that was withdrawn is not offered', async () => {
  const { union, coordinator, elsewhere, fieldlab } = region
  const action = await actionIn(region)
  await as(region, fieldlab, async (scope) => {
    for (const consortium of [lassen, geheim]) await linkAction(scope, { consortium, action })
  })
  const offered = [{ id: action, title: 'Skillslab openen', agenda: 'Samen leren' }]
  expect(await listLinkedActions(reading(region, union))).toEqual(offered)
  expect(await listLinkedActions(reading(region, elsewhere))).toEqual([])
  expect(await titles(union, { action })).toEqual(['Lassen'])
  expect(await titles(fieldlab, { action })).toEqual(['Geheim', 'Lassen'])
  await as(region, coordinator, (scope) => withdrawAction(scope, { action }))
  expect(await listLinkedActions(reading(region, union))).toEqual([])
})

test('money is in the list for who keeps the tenant and for insiders of their own', async () => {
  const { union, company, coordinator } = region
  const figures = { promisedCash: 1n, promisedHours: 2n, promisedMeans: 3n, promisedSubsidy: 4n }
  const spent = { realisedCash: 5n, realisedHours: 0n, realisedMeans: 0n, realisedSubsidy: 0n }
  await as(region, region.fieldlab, ({ tx, tenantId, now }) =>
    tx.consortiumFigures.createMany({
      data: [lassen, zorg].map((id) => ({ tenantId, id, ...figures, ...spent, changedAt: now })),
    }),
  )
  const money = async (who: TestMember) =>
    (await list(who, { order: 'title' })).items.map(({ promised, realised }) => [
      promised,
      realised,
    ])
  expect(await money(coordinator)).toEqual([
    [10, 5],
    [10, 5],
  ])
  expect(await money(union)).toEqual([
    [10, 5],
    [null, null],
  ])
  await expect(readMoney(reading(region, company), all)).rejects.toMatchObject({
    code: 'portfolio.keepers-only',
  })
  expect(await readMoney(reading(region, coordinator), all)).toMatchObject([
    { phase: 'vraagstuk', consortia: 2, promised: { cash: 2, uren: 4, middelen: 6, subsidie: 8 } },
    { phase: 'alles', consortia: 2, realised: { cash: 10, uren: 0 } },
  ])
})

test('the matrix has each consortium against the factors, with totals of all', async () => {
  const matrix = await readMatrix(reading(region, region.union), matrixInput.parse({}))
  expect(matrix).toMatchObject({
    total: 2,
    totals: { motivatie: 2, netwerk: 1 },
    rows: [
      { title: 'Lassen', factors: ['motivatie', 'netwerk'] },
      { title: 'Zorg 100%', factors: ['motivatie'] },
    ],
  })
})

test('phases, organisations and who works with whom follow from the same consortia', async () => {
  const { union } = region
  const seen = reading(region, union)
  expect(await readPhases(seen, all)).toMatchObject([{ phase: 'vraagstuk', count: 2 }])
  expect(await readOrganisations(seen, all)).toMatchObject([
    { name: 'Fieldlab', leads: 2, takesPart: 0 },
    { name: 'Niemandsland', leads: 0, takesPart: 2 },
    { name: 'Vakbond', leads: 0, takesPart: 1 },
  ])
  const ties = (await readNetwork(seen, all)).map(({ one, other, together }) => [
    ...[one.name, other.name].toSorted((a, b) => a.localeCompare(b)),
    together,
  ])
  expect(ties[0]).toEqual(['Fieldlab', 'Niemandsland', 2])
  expect(ties).toHaveLength(3)
})

test('a few stand side by side in the order asked for; one that is not there is refused', async () => {
  const { union } = region
  const compare = (consortia: string[]) => compareConsortia(reading(region, union), { consortia })
  expect(await compare([zorg, lassen])).toMatchObject([
    { title: 'Zorg 100%', partners: ['Niemandsland'], promised: null },
    { title: 'Lassen', partners: ['Niemandsland', 'Vakbond'], promised: 10 },
  ])
  await expect(compare([lassen, geheim])).rejects.toMatchObject({
    code: 'portfolio.consortium-unknown',
  })
})

test('who leads or keeps the tenant says what it is about, others do not', async () => {
  const { company, coordinator, elsewhere } = region
  const said = {
    consortium: lassen,
    learningFunctions: ['reactief' as const],
    problemFactors: ['kennisdeling' as const],
    themes: [],
    topsectors: [],
    targetGroups: [],
    place: null,
  }
  const classify = (who: TestMember) => as(region, who, (scope) => classifyConsortium(scope, said))
  await classify(coordinator)
  const known = await as(region, company, (scope) =>
    getClassification(scope, { consortium: lassen }),
  )
  expect(known).toMatchObject({ problemFactors: ['kennisdeling'], mayClassify: false })
  await expect(classify(company)).rejects.toMatchObject({ code: 'consortia.leaders-only' })
  await expect(classify(elsewhere)).rejects.toMatchObject({
    code: 'consortia.no-such-consortium',
  })
})
