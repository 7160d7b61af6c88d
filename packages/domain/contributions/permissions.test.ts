import { expect, test } from 'vitest'
import { canEnter, isKeeper } from './permissions.ts'

const roles = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner', 'toehoorder']

test('a contribution is entered by its own organisation, from the first conversation on', () => {
  const may = (commitment: string | null) =>
    canEnter({ roles: ['lid'], commitment }, 'uitvoering', 'toegezegd')
  expect(['in-gesprek', 'toegezegd', 'actief'].map(may)).toEqual([true, true, true])
  expect([null, 'geinteresseerd', 'gestopt'].map(may)).toEqual([false, false, false])
  expect(canEnter({ roles: ['lid'], leads: true }, 'verkenning', 'toegezegd')).toBe(true)
  expect(canEnter({ roles: ['toehoorder'], leads: true }, 'uitvoering', 'toegezegd')).toBe(false)
})

test('what stopped gets no promises, and is still told what was done', () => {
  const leader = { roles: ['lid'], leads: true }
  expect(canEnter(leader, 'gestopt', 'toegezegd')).toBe(false)
  expect(canEnter(leader, 'gestopt', 'gerealiseerd')).toBe(true)
})

test('coordinators and brokers are keepers', () => {
  expect(roles.filter((role) => isKeeper({ roles: [role] }))).toEqual(['coordinator', 'makelaar'])
})
