import { expect, test } from 'vitest'
import { z } from 'zod'
import { contactOf, guestFields } from './contract.ts'

const fields = z.object(guestFields)
const read = (company: string, reach: string) =>
  contactOf(fields.parse({ name: ' Gé ', company, reach }))
const faultOf = (company: string, reach: string) =>
  fields.safeParse({ name: 'Gé', company, reach }).error?.issues[0]?.message

test('three fields say who, from which company, and how to be reached', () => {
  expect(read('Bakkerij Korst', 'Ge@Korst.example')).toEqual({
    name: 'Gé',
    company: 'Bakkerij Korst',
    kvkNumber: null,
    email: 'ge@korst.example',
    phone: '',
  })
  expect(read('12 34.56 78', '06-1234 5678')).toMatchObject({
    company: '',
    kvkNumber: '12345678',
    email: '',
    phone: '06-1234 5678',
  })
  expect(read('3D Print 2000', 'a@b.nl').company).toBe('3D Print 2000')
})

test('what is wrong is said at its field', () => {
  expect(faultOf('1234567', 'a@b.nl')).toBe('guests.kvk-malformed')
  expect(faultOf('', 'a@b.nl')).toBe('guests.company-missing')
  expect(faultOf('Korst', 'ge@krom')).toBe('guests.reach-malformed')
  expect(faultOf('Korst', '12')).toBe('guests.reach-malformed')
  expect(faultOf('Korst', ' ')).toBe('guests.reach-missing')
})
