import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import {
  addItem,
  carryOutLibraryImport,
  exportFound,
  getLibraryImport,
  publishItem,
  requestLibraryImport,
} from '@voortent/domain/library'
import {
  addItemInput,
  classification,
  languages,
  libraryKinds,
  licences,
  searchLibraryInput,
} from '@voortent/domain/library/contract'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

const count = 40
let database: TestDatabase
/** As the worker opens it. */
let open: Database
let maker: TestMember

const oneOf = (signs: string) => fc.constantFrom(...Array.from(signs))
const sign = fc.oneof(
  { weight: 6, arbitrary: oneOf('abcdeéëïöüñçßABCDÉ0123456789     ') },
  { weight: 2, arbitrary: oneOf('.,:;!?\'"`´“”()[]/|+=*@-–—…€') },
  { weight: 2, arbitrary: oneOf('\\{}&%$#_~^<>') },
  { weight: 1, arbitrary: fc.constantFrom('Ж', '語', '🛠', '\u00a0') },
)
const words = (minLength: number, maxLength: number) =>
  fc
    .array(sign, { minLength, maxLength })
    .map((signs) => signs.join('').replaceAll(/\s+/g, ' ').trim())
const person = fc
  .record({
    given: fc.constantFrom('Ans', 'Jan-Willem', 'Zoë', 'Ahmed'),
    particle: fc.constantFrom('', 'van den', 'de', 'van der'),
    family: fc.constantFrom('Berg', 'Jansen', 'Ben-Ali', 'Čapek'),
  })
  .map(({ given, particle, family }) => [given, particle, family].filter(Boolean).join(' '))
const item = fc.record({
  kind: fc.constantFrom(...libraryKinds),
  title: words(1, 80).map((text) => `Wat ${text}`.trim()),
  people: fc.uniqueArray(person, { maxLength: 4 }),
  institutes: fc.uniqueArray(fc.constantFrom('Hogeschool & Co', 'TU {Delft}', 'Werkgroep 50%'), {
    maxLength: 2,
  }),
  on: fc
    .date({ min: new Date('1950-01-02'), max: new Date('2100-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  language: fc.constantFrom(...languages),
  abstract: words(5, 300).map((text) => `Zo ${text}`.trim()),
  themes: fc.subarray([...classification.themes]),
  topsectors: fc.subarray([...classification.topsectors]),
  targetGroups: fc.subarray([...classification.targetGroups]),
  licence: fc.constantFrom(...licences),
  doi: fc.option(
    fc.nat(9999).map((end) => `10.1234/a_b(${end})<c>`),
    { nil: '' },
  ),
  version: fc.constantFrom('', '2', '1.0 & later'),
})
type Known = Omit<ReturnType<typeof valueOf>, 'id'>
const valueOf = (one: (typeof samples)[number]) => one
const samples = fc.sample(item, count)

const join = async (slug: string): Promise<TestMember> =>
  joinPerson(database, await foundTenant(database, slug), {
    email: `${slug}@x.example`,
    roles: ['lector'],
    organisation: 'Hogeschool',
  })

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  maker = await join('bron')
  for (const { people, institutes, ...facts } of samples)
    await withTenant(database, maker, async (scope) => {
      const named = { people: people.join('\n'), institutes: institutes.join('\n') }
      const { id } = await addItem(scope, addItemInput.parse({ ...facts, ...named }))
      await publishItem(scope, { item: id })
    })
  return () => {
    workshop.close()
    return open.close()
  }
})

/** What stands in a library, author by author, by title. */
const itemsOf = (who: TestMember): Promise<Known[]> =>
  withTenant(database, who, async ({ tx }) => {
    const rows = await tx.libraryItem.findMany({
      orderBy: [{ title: 'asc' }, { abstract: 'asc' }],
      select: {
        kind: true,
        title: true,
        on: true,
        language: true,
        abstract: true,
        themes: true,
        topsectors: true,
        targetGroups: true,
        licence: true,
        doi: true,
        version: true,
        authors: { select: { name: true, institute: true }, orderBy: { position: 'asc' } },
      },
    })
    return rows.map(({ authors, on, ...facts }) => ({
      ...facts,
      on: on.toISOString().slice(0, 10),
      // Whether a name is a person's or an organisation's no reference tells.
      people: [
        ...authors.filter(({ institute }) => !institute),
        ...authors.filter(({ institute }) => institute),
      ].map(({ name }) => name),
    })) as never
  })

async function bringIn(who: TestMember, content: string): Promise<void> {
  const file = new Uint8Array(Buffer.from(content))
  const { id } = await withTenant(database, who, (scope) =>
    requestLibraryImport(scope, { fileName: 'bron', file }),
  )
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'read-references' } }),
  )
  await runErrand.run(
    {
      database: open,
      mail: { send: () => Promise.reject(new Error('no letters here')) },
      publicUrl: 'https://voortent.example',
      ending: new AbortController().signal,
      log: () => {},
      put: async () => {},
    },
    errand.id,
  )
  await withTenant(database, who, async (scope) => {
    const { faults, duplicates } = await getLibraryImport(scope, { id })
    expect(faults).toEqual([])
    const also = duplicates.map(({ line }) => line)
    await carryOutLibraryImport(scope, { id, also, visibility: 'tenant', publish: false })
  })
}

test.each(['ris', 'bibtex', 'csl-json'] as const)(
  'what went out as %s comes in the same',
  async (format) => {
    const { content } = await withTenant(database, maker, (scope) =>
      exportFound(scope, { ...searchLibraryInput.parse({}), format }, 'https://voortent.example'),
    )
    const reader = await join(`in-${format}`)
    await bringIn(reader, String(content))
    const [came, were] = [await itemsOf(reader), await itemsOf(maker)]
    expect(came).toHaveLength(count)
    expect(came).toEqual(were)
  },
)
