import { TRPCError } from '@trpc/server'
import {
  type Actor,
  type Database,
  isDecidedOn,
  readingOf,
  type Scope,
  type TenantId,
  withTenant,
} from '@voortent/database'
import { isRefusedChange, recordRefusedChange } from '@voortent/domain/adoption'
import { requireModule } from '@voortent/domain/tenancy'
import { type ModuleKey, tenantSlug } from '@voortent/domain/tenancy/contract'
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
export const tenantProcedure = inTenant.use(
  async ({ ctx, input, next, type, path, getRawInput }) => {
    const { person, tenant, actor } = await ctx.open(input.tenant)
    if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
    if (!tenant || !actor) throw new DomainError('not-found', 'tenancy.no-such-page')
    const who = { tenantId: tenant.id, actor }
    const work = async (scope: Scope) => refusedIfNotOk(await next({ ctx: { person, scope } }))
    if (type !== 'mutation') return withTenant(ctx.database, who, work)
    return withTenant(ctx.database, who, work).catch(async (error: unknown) => {
      const refused = await refusedChange(ctx.database, who, error, {
        attempt: path,
        input: await getRawInput(),
      })
      throw refused ?? error
    })
  },
)

/** For members, of a module that the tenant can switch off. */
export function moduleProcedure(module: ModuleKey) {
  return tenantProcedure.use(async ({ ctx, input, next }) => {
    const { tenant } = await ctx.open(input.tenant)
    requireModule(tenant?.modules ?? [], module)
    return next()
  })
}

/**
 * For acts of which a refused attempt is a fact as well: `attempt` carries the act out in the tenant's
 * transaction, and tells of its refusal in a second one, for the first was rolled back.
 */
export function witnessedProcedure(module: ModuleKey) {
  return inTenant.use(async ({ ctx, input, next }) => {
    const { person, tenant, actor } = await ctx.open(input.tenant)
    if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
    if (!tenant || !actor) throw new DomainError('not-found', 'tenancy.no-such-page')
    requireModule(tenant.modules, module)
    const who = { tenantId: tenant.id, actor }
    const attempt = async <Result>(
      act: (scope: Scope) => Promise<Result>,
      tell: (scope: Scope, refused: DomainError) => Promise<void>,
    ): Promise<Result> => {
      try {
        return await withTenant(ctx.database, who, act)
      } catch (error) {
        if (error instanceof DomainError) {
          await withTenant(ctx.database, who, (scope) => tell(scope, error))
        }
        throw error
      }
    }
    return next({ ctx: { attempt } })
  })
}

/** For members who read one thing of the tenant, in one round trip. */
export const memberReadingProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { person, tenant, actor } = await ctx.open(input.tenant)
  if (!person) throw new DomainError('unauthenticated', 'identity.sign-in-first')
  if (!tenant || !actor) throw new DomainError('not-found', 'tenancy.no-such-page')
  return next({ ctx: { tenant, reading: readingOf(ctx.database, { tenantId: tenant.id, actor }) } })
})

/** The same, of a module that the tenant can switch off. */
export function readingProcedure(module: ModuleKey) {
  return memberReadingProcedure.use(({ ctx, next }) => {
    requireModule(ctx.tenant.modules, module)
    return next()
  })
}

/** For anybody who stands before a tenant's public face, in its transaction. */
export const visitorProcedure = visiting()

/** The same, known as a person when they are signed in: what is shared with the network is theirs too. */
export const passerProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { person, tenant } = await ctx.open(input.tenant)
  if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
  const who = { tenantId: tenant.id, actor: { ...nobody, personId: person?.id ?? null } }
  return withTenant(ctx.database, who, async (scope) =>
    refusedIfNotOk(await next({ ctx: { scope } })),
  )
})

/**
 * For guests, who come with a question, interest or a private link: what they say stands inside something
 * that they are no member of. A link opens one thing, and is asked first.
 */
export function guestProcedure(module: ModuleKey) {
  return inTenant
    .use(async ({ ctx, input, next }) => {
      const { tenant } = await ctx.open(input.tenant)
      if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
      requireModule(tenant.modules, module)
      return next()
    })
    .concat(visiting('open'))
}

/** For members as who they are, and for anybody else as who stands before the public face. */
export function readerProcedure(module: ModuleKey) {
  return inTenant.use(async ({ ctx, input, next }) => {
    const { tenant, actor } = await ctx.open(input.tenant)
    if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
    requireModule(tenant.modules, module)
    const work = async (scope: Scope) => refusedIfNotOk(await next({ ctx: { scope } }))
    return withTenant(ctx.database, { tenantId: tenant.id, actor: actor ?? nobody }, work)
  })
}

function visiting(consortia?: 'open') {
  return inTenant.use(async ({ ctx, input, next }) => {
    const { tenant } = await ctx.open(input.tenant)
    if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
    const work = async (scope: Scope) => refusedIfNotOk(await next({ ctx: { scope } }))
    return withTenant(ctx.database, { tenantId: tenant.id, actor: nobody }, work, { consortia })
  })
}

/** For who comes in, signed in or not, in a transaction that may make them a person. */
export const joiningProcedure = inTenant.use(async ({ ctx, input, next }) => {
  const { person, tenant } = await ctx.open(input.tenant)
  if (!tenant) throw new DomainError('not-found', 'tenancy.no-such-page')
  const who = { tenantId: tenant.id, actor: { ...nobody, personId: person?.id ?? null } }
  const work = async (scope: Scope) => refusedIfNotOk(await next({ ctx: { scope, person } }))
  return withTenant(ctx.database, who, work, { door: 'identity' })
})

/**
 * An attempt to alter what was adopted or is voted on is a fact as well, told in a transaction of its
 * own, for the one of the attempt was rolled back. What the database itself refused becomes a refusal
 * with a sentence.
 */
async function refusedChange(
  database: Database,
  who: { tenantId: TenantId; actor: Actor },
  error: unknown,
  { attempt, input }: { attempt: string; input: unknown },
): Promise<DomainError | null> {
  const cause = error instanceof TRPCError ? error.cause : error
  const refused = isDecidedOn(cause) ? new DomainError('conflict', 'adoption.decided-on') : cause
  if (!(refused instanceof DomainError) || !isRefusedChange(attempt, refused)) return null
  const about = { code: refused.code, attempt, ids: idsIn(input) }
  await withTenant(database, who, (scope) => recordRefusedChange(scope, about))
  return refused
}

/** The things that an input names. */
function idsIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  const ids = Object.values(input).filter((value) => z.uuid().safeParse(value).success)
  return ids.slice(0, 20).map(String)
}

/** A refusal is thrown on, so that the transaction around it rolls back. */
function refusedIfNotOk<Result extends { ok: true } | { ok: false; error: TRPCError }>(
  result: Result,
): Result {
  if (result.ok) return result
  const { error } = result
  throw error.cause instanceof DomainError ? error.cause : error
}
