import { sha256 } from '@oslojs/crypto/sha2'
import { encodeHexLowerCase } from '@oslojs/encoding'
import type { Database } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './network.ts'

const quarter = 15 * 60
const hour = 60 * 60

/** How often, per account and per sender, within how many seconds. */
const allowed = {
  'sign-in': { account: 10, sender: 100, within: quarter },
  'sign-in-by-code': { account: 10, sender: 100, within: quarter },
  'request-code': { account: 5, sender: 50, within: hour },
  'request-reset': { account: 5, sender: 50, within: hour },
  'request-to-join': { account: 5, sender: 20, within: hour },
  // An account is a link here, that a whole achterban answers from many places.
  'answer-achterban': { account: 3000, sender: 120, within: hour },
  // A hall full of companies shares one network.
  'come-as-guest': { account: 5, sender: 60, within: hour },
  // An account is a private link here.
  'act-as-guest': { account: 60, sender: 120, within: hour },
  'ask-guest-link': { account: 5, sender: 20, within: hour },
  'change-email': { account: 5, sender: 50, within: hour },
}

/** What is counted. */
export type Limit = keyof typeof allowed

/** Whom it is counted for: an account by its address, known or not, and where it is tried from. */
export type Trier = { database: Database; email: string; address: string }

const made = new WeakMap<Database, Map<string, RateLimiterPostgres>>()

function limiter(database: Database, limit: Limit, per: 'account' | 'sender'): RateLimiterPostgres {
  const keyPrefix = `${limit}/${per}`
  const known = made.get(database) ?? new Map<string, RateLimiterPostgres>()
  made.set(database, known)
  const found = known.get(keyPrefix)
  if (found) return found
  const { [per]: points, within } = allowed[limit]
  const fresh = new RateLimiterPostgres({
    storeClient: database.pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: within,
  })
  known.set(keyPrefix, fresh)
  return fresh
}

/** Spends one try of account and sender; refuses with the minutes to wait when there is none left. */
export async function spendTry(limit: Limit, { database, email, address }: Trier): Promise<void> {
  await consume(limiter(database, limit, 'sender'), networkOf(address))
  await consume(limiter(database, limit, 'account'), accountKey(email))
}

/**
 * Refuses before a proof is looked at. The sender pays at once, which bounds the work of many tries
 * at the same time; the account pays for what turns out wrong, in `countWrong`.
 */
export async function requireTry(limit: Limit, { database, email, address }: Trier): Promise<void> {
  await consume(limiter(database, limit, 'sender'), networkOf(address))
  await requireAccountTry(limit, database, email)
}

/** Lets the account pay for a wrong proof. */
export async function countWrong(limit: Limit, { database, email }: Trier): Promise<void> {
  await consume(limiter(database, limit, 'account'), accountKey(email))
}

/**
 * Gives everything back after a right proof; refuses all the same when tries sent along with it used
 * the account's up, so that guessing in parallel gains nothing.
 */
export async function acceptRight(
  limit: Limit,
  { database, email, address }: Trier,
): Promise<void> {
  await requireAccountTry(limit, database, email)
  await limiter(database, limit, 'sender').reward(networkOf(address))
  await forgetTries(database, email)
}

/** Clears every count of an account. */
export async function forgetTries(database: Database, email: string): Promise<void> {
  const key = accountKey(email)
  const keys = Object.keys(allowed).map((limit) => `${limit}/account:${key}`)
  await database.pool.query('DELETE FROM rate_limit WHERE key = ANY($1)', [keys])
}

async function requireAccountTry(limit: Limit, database: Database, email: string): Promise<void> {
  const spent = await limiter(database, limit, 'account').get(accountKey(email))
  if (spent && spent.consumedPoints >= allowed[limit].account) throw tooOften(spent)
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooOften(refused) : refused
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): DomainError {
  const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000))
  return new DomainError('too-many', 'identity.too-often', { values: { count: minutes } })
}

/** Counters hold nobody's address. */
function accountKey(email: string): string {
  return encodeHexLowerCase(sha256(new TextEncoder().encode(email)))
}
