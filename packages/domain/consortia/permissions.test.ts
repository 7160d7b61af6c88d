import { expect, test } from 'vitest'
import { commitments } from './contract.ts'
import {
  canBegin,
  canCommit,
  canLead,
  canReadText,
  canShareResult,
  canWriteText,
  type Standing,
} from './permissions.ts'

const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']
const keepers = ['coordinator', 'makelaar']
const notObserver = roles.filter((role) => role !== 'toehoorder')
const who = (rule: (who: Standing) => boolean, more: Partial<Standing> = {}) =>
  roles.filter((role) => rule({ roles: [role], ...more }))

test('keepers begin and lead every consortium, others that of their own organisation', () => {
  expect(who((one) => canBegin(one, false))).toEqual(keepers)
  expect(who((one) => canBegin(one, true))).toEqual(notObserver)
  expect(who(canLead)).toEqual(keepers)
  expect(who(canLead, { leads: true })).toEqual(notObserver)
})

test('nobody promises for another organisation', () => {
  const allowed = (standing: Standing, speaks: boolean) =>
    commitments.filter((to) => canCommit(standing, speaks, to))
  expect(allowed({ roles: ['lid'] }, true)).toEqual(commitments)
  expect(allowed({ roles: ['toehoorder'] }, true)).toEqual([])
  expect(allowed({ roles: ['lid'] }, false)).toEqual([])
  const noted = ['geinteresseerd', 'in-gesprek', 'gestopt']
  expect(allowed({ roles: ['lid'], leads: true }, false)).toEqual(noted)
  expect(allowed({ roles: ['makelaar'] }, false)).toEqual(noted)
})

test('results are shared by who is committed, the text is read by who takes part', () => {
  const per = (rule: (who: Standing) => boolean) =>
    commitments.filter((commitment) => rule({ roles: ['mkb-partner'], commitment }))
  expect(per(canShareResult)).toEqual(['toegezegd', 'actief'])
  expect(per(canReadText)).toEqual(['geinteresseerd', 'in-gesprek', 'toegezegd', 'actief'])
  expect(who(canReadText)).toEqual(keepers)
  expect(who(canReadText, { commitment: 'actief' })).toEqual(notObserver)
  expect(canWriteText({ roles: ['lid'], leads: true }, 'gestopt')).toBe(false)
  expect(canWriteText({ roles: ['lid'], leads: true }, 'vraagstuk')).toBe(true)
})
