import { beforeAll, expect, test } from 'vitest'
import { forgetMe } from '../door/forget-me.ts'
import { seeDoor } from '../door/see-door.ts'
import { as, foundOpenRegion, type OpenRegion, showInterest } from '../testing/open-region.ts'
import { endLink } from './end-link.ts'
import { getOwnLink } from './get-own-link.ts'
import { makeLink } from './make-link.ts'

let region: OpenRegion
beforeAll(async () => {
  region = await foundOpenRegion()
})

const own = () => as(region, region.association, getOwnLink)
const see = (via: string) => as(region, region.visitor, (scope) => seeDoor(scope, { via }))

test('members come in under the name of their association, which hears counts', async () => {
  const { code: via } = await as(region, region.association, makeLink)
  expect(await as(region, region.association, makeLink)).toEqual({ code: via })
  expect((await see(via)).association).toBe('Metaal Samen')
  const silent = await showInterest(region, { via, company: 'Zwijger' })
  const open = await showInterest(region, { via, company: 'Spreker', named: true })
  await showInterest(region, { company: 'Buitenstaander', named: true })
  const { total, named, counts } = await own()
  expect(total).toBe(2)
  expect(named).toEqual([{ company: 'Spreker', status: 'nieuw' }])
  expect(counts).toContainEqual({ status: 'nieuw', count: 2 })
  expect(JSON.stringify(await own())).not.toContain('Zwijger')

  await as(region, region.visitor, (scope) => forgetMe(scope, open.token))
  expect(await own()).toMatchObject({ total: 2, named: [] })
  expect(silent.token).not.toBe('')
})

test('an ended link brings nobody in under a name', async () => {
  const { code } = await as(region, region.association, makeLink)
  await as(region, region.association, endLink)
  expect((await see(code)).association).toBeNull()
  await showInterest(region, { via: code, company: 'Te Laat', named: true })
  expect((await own()).total).toBe(2)
})

test('others have no such link', async () => {
  for (const who of [region.competitor, region.broker])
    await expect(as(region, who, makeLink)).rejects.toMatchObject({
      code: 'interest.associations-only',
    })
})
