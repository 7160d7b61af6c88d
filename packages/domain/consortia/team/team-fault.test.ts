import { expect, test } from 'vitest'
import { consortiumRoles } from '../contract.ts'
import { isLastToLead, placeFault } from './team-fault.ts'

test('guides are brokers; everybody else has any place, once', () => {
  const places = (roles: string[]) =>
    consortiumRoles.filter((role) => placeFault({ membership: 'a', role, roles }, []) === null)
  expect(places(['makelaar'])).toEqual(consortiumRoles)
  expect(places(['coordinator'])).toEqual(consortiumRoles)
  expect(places(['lid'])).toEqual(['projectleider', 'lid', 'gast'])
  const placed = [{ membership: 'a', role: 'gast' }]
  const fault = (membership: string, role: 'gast' | 'lid') =>
    placeFault({ membership, role, roles: ['lid'] }, placed)
  expect(fault('a', 'gast')).toBe('consortia.placed-already')
  expect(fault('a', 'lid')).toBeNull()
  expect(fault('b', 'gast')).toBeNull()
})

test('the last guide stays as long as nobody leads', () => {
  const guide = { membership: 'a', role: 'guide' }
  const other = { membership: 'b', role: 'guide' }
  expect(isLastToLead(guide, { placed: [guide], led: false })).toBe(true)
  expect(isLastToLead(guide, { placed: [guide], led: true })).toBe(false)
  expect(isLastToLead(guide, { placed: [guide, other], led: false })).toBe(false)
  const guest = { membership: 'a', role: 'gast' }
  expect(isLastToLead(guest, { placed: [guest], led: false })).toBe(false)
})
