import { expect, test } from 'vitest'
import { commitments } from './contract.ts'
import {
  canBegin,
  canCommit,
  canLead,
  canReadText,
  canShareResult,
  canWriteText,
  isInside,
  type Standing,
} from './permissions.ts'

const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']
const keepers = ['coordinator', 'makelaar']
const notObserver = roles.filter((role) => role !== 'toehoorder')
const who = (rule: (who: Standing) => boolean, more: Partial<Standing> = {}) =>
  roles.filter((role) => rule({ roles: [role], ...more }))

test('keepers begin one for anybody; it is led by its guide and by who speaks for its lead', () => {
  expect(who((one) => canBegin(one, false))).toEqual(keepers)
  expect(who((one) => canBegin(one, true))).toEqual(notObserver)
  expect(who(canLead)).toEqual([])
  expect(who(canLead, { guides: true })).toEqual(roles)
  expect(who(canLead, { leads: true })).toEqual(notObserver)
})

test('nobody promises for another organisation, nor lets itself in', () => {
  const allowed = (standing: Standing, speaks: boolean) =>
    commitments.filter((to) => canCommit(standing, speaks, to))
  const [outside, inside] = [['geinteresseerd', 'gestopt'], commitments]
  for (const commitment of [undefined, 'geinteresseerd', 'gestopt'] as const)
    expect(allowed({ roles: ['lid'], commitment }, true)).toEqual(outside)
  for (const commitment of ['in-gesprek', 'toegezegd', 'actief'] as const)
    expect(allowed({ roles: ['lid'], commitment }, true)).toEqual(inside)
  expect(allowed({ roles: ['toehoorder'] }, true)).toEqual([])
  expect(allowed({ roles: ['lid'] }, false)).toEqual([])
  const noted = ['geinteresseerd', 'in-gesprek', 'gestopt']
  expect(allowed({ roles: ['lid'], leads: true }, false)).toEqual(noted)
  expect(allowed({ roles: ['makelaar'], guides: true }, false)).toEqual(noted)
})

test('results are shared by who is committed, the text is read by who takes part', () => {
  const per = (rule: (who: Standing) => boolean) =>
    commitments.filter((commitment) => rule({ roles: ['mkb-partner'], commitment }))
  expect(per(canShareResult)).toEqual(['toegezegd', 'actief'])
  const inside = ['in-gesprek', 'toegezegd', 'actief']
  expect(per(isInside)).toEqual(inside)
  expect(per(canReadText)).toEqual(inside)
  expect(who(isInside, { takesPart: true })).toEqual(roles)
  expect(who(canReadText)).toEqual([])
  expect(who(canReadText, { guides: true })).toEqual(roles)
  expect(who(canReadText, { commitment: 'actief' })).toEqual(notObserver)
  expect(canWriteText({ roles: ['lid'], leads: true }, 'gestopt')).toBe(false)
  expect(canWriteText({ roles: ['lid'], leads: true }, 'vraagstuk')).toBe(true)
})
