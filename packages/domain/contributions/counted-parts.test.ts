import { newId } from '@voortent/kernel'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { countedOf } from './counted.ts'
import { readParts } from './counted-parts.ts'
import { keepFigures } from './keep-figures.ts'
import { listFigures } from './list-figures.ts'
import { totalsOf } from './roll-up.ts'
import { splitAmount } from './split-amount.ts'
import {
  as,
  consortiumIn,
  foundConsortium,
  type Ground,
  workPackageIn,
} from './testing/consortium.ts'
import { contributionKinds, entryStates, stages } from './vocabulary.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

const entry = fc.record({
  stage: fc.constantFrom(...stages),
  state: fc.constantFrom(...entryStates),
  kind: fc.constantFrom(...contributionKinds),
  cents: fc.integer({ min: 0, max: 10_000_000_000 }),
  /** The entry before it that it corrects, where it may. */
  corrects: fc.boolean(),
  /** To the first of two work packages, in hundredths of a percent; null for neither. */
  share: fc.option(fc.integer({ min: 0, max: 10_000 })),
})

test('the database counts what the rule counts, and adds it up to the cent', async () => {
  const book = fc.array(entry, { minLength: 20, maxLength: 60 })
  for (const entries of fc.sample(book, { numRuns: 4, seed: 24 })) {
    const own = { ...ground, consortium: await consortiumIn(ground) }
    const packages = [await workPackageIn(own, 'Een'), await workPackageIn(own, 'Twee')]
    const written = entries.map((one) => ({ ...one, id: newId<'contribution'>(), before: '' }))
    for (const [place, one] of written.entries())
      if (one.corrects && place > 0) one.before = written[place - 1]?.id ?? ''
    const { tenantId } = ground.leader
    const base = { tenantId, consortiumId: own.consortium, quarter: '2030-Q2' }
    await as(own, ground.leader, async (scope) => {
      const { tx, now } = scope
      await tx.contribution.createMany({
        data: written.map(({ id, stage, state, kind, cents, before }, sheetPlace) => ({
          ...base,
          id,
          stage,
          state,
          kind,
          cents,
          sheetPlace,
          organisationId: ground.company.actor.actingForId ?? '',
          correctsId: before || null,
          sheetId: own.consortium,
          enteredAt: now,
        })),
      })
      const { quarter: _, ...inConsortium } = base
      await tx.contributionShare.createMany({
        data: written.flatMap(({ id, cents, share }) =>
          share === null
            ? []
            : splitAmount(cents, [share, 10_000 - share]).map((part, place) => ({
                ...inConsortium,
                id: newId(),
                contributionId: id,
                workPackageId: packages[place] ?? null,
                share: place === 0 ? share : 10_000 - share,
                cents: part,
              })),
        ),
      })
      await keepFigures(scope, own.consortium)
    })
    const counted = countedOf(written.map((one) => ({ ...one, corrects: one.before || null })))
    const sumOf = (stage: string, kind?: string) =>
      counted
        .filter((one) => one.stage === stage && (!kind || one.kind === kind))
        .reduce((sum, { cents }) => sum + cents, 0)
    const parts = await as(own, ground.leader, (scope) => readParts(scope, own.consortium))
    expect(totalsOf(parts)).toMatchObject({
      planned: sumOf('toegezegd'),
      actual: sumOf('gerealiseerd'),
    })
    const figures = await as(own, ground.broker, listFigures)
    expect(figures.find(({ consortium }) => consortium === own.consortium)).toMatchObject({
      promised: {
        cash: sumOf('toegezegd', 'cash'),
        uren: sumOf('toegezegd', 'uren'),
        middelen: sumOf('toegezegd', 'middelen'),
      },
      realised: { cash: sumOf('gerealiseerd', 'cash') },
    })
  }
})
