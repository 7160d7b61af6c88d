import { type Actor, readingOf, withTenant } from '@voortent/database'
import { tenantSlug } from '@voortent/domain/tenancy/contract'
import { DomainError } from '@voortent/kernel'
import { z } from 'zod'
import { toTRPCError } from './refusal.ts'
import { t } from './trpc.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** For anybody. */
export const openProcedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof DomainError) throw toTRPCError(result.error.cause)
  return result
})

/** For who is signed in. */
export const personProcedure = openProcedure.use(async ({ ctx, next }) => {
  const { person } = await ctx.open('')
  if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
  return next({ ctx: { person } })
})

const inTenant = openProcedure.input(z.object({ tenant: tenantSlug }))

/** For members of the tenant, in its transaction; to others the tenant's inside does not exist. */
export const tenantProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { person, tenant, actor } = await ctx.open(input.tenant)
  if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
  if (!tenant || !actor) throw new DomainError('not-found', 'tenancy.no-such-page')
  return withTenant(ctx.database, { tenantId: tenant.id, actor }, async (scope) => {
    const result = await next({ ctx: { person, scope } })
    if (!result.ok)
      throw result.error.cause instanceof DomainError ? result.error.cause : result.error
    return result
  })
})

/** For members of the tenant who read one list, in one round trip. */
export const readingProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { person, tenant, actor } = await ctx.open(input.tenant)
  if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
  if (!tenant || !actor) throw new DomainError('not-found', 'tenancy.no-such-page')
  return next({ ctx: { reading: readingOf(ctx.database, { tenantId: tenant.id, actor }) } })
})

/** For anybody who stands before a tenant's public face, in its transaction. */
export const visitorProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { tenant } = await ctx.open(input.tenant)
  if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
  return withTenant(ctx.database, { tenantId: tenant.id, actor: nobody }, async (scope) => {
    const result = await next({ ctx: { scope } })
    if (!result.ok)
      throw result.error.cause instanceof DomainError ? result.error.cause : result.error
    return result
  })
})
