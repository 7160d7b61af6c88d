import { TRPCError } from '@trpc/server'
import { DomainError } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { refusalOf, toTRPCError } from './refusal.ts'

test('a domain refusal keeps its code, field and values', () => {
  const error = toTRPCError(
    new DomainError('too-many', 'identity.too-often', { field: 'email', values: { seconds: 40 } }),
  )
  expect(error.code).toBe('TOO_MANY_REQUESTS')
  expect(refusalOf(error)).toEqual({
    code: 'identity.too-often',
    values: { seconds: 40 },
    fields: { email: 'identity.too-often' },
  })
})

test('bad input points at its field, with the contract its own sentence where it has one', () => {
  const schema = z.object({ email: z.email('email.malformed'), year: z.number() })
  const { error } = schema.safeParse({ email: 'x', year: 'x' })
  expect(refusalOf(new TRPCError({ code: 'BAD_REQUEST', cause: error })).fields).toEqual({
    email: 'email.malformed',
    year: 'input.invalid_type',
  })
})

test('of several faults in one field the first is told', () => {
  const year = z
    .string()
    .min(1, 'year.missing')
    .regex(/^\d{4}$/, 'year.malformed')
  const { error } = z.object({ year }).safeParse({ year: '' })
  expect(error?.issues).toHaveLength(2)
  expect(refusalOf(new TRPCError({ code: 'BAD_REQUEST', cause: error })).fields).toEqual({
    year: 'year.missing',
  })
})

test('an unexpected error tells nothing', () => {
  const error = new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    cause: new Error('password=geheim'),
  })
  expect(refusalOf(error)).toEqual({ code: 'internal', values: {}, fields: {} })
})
