import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { DomainError, type ErrorKind } from '@voortent/kernel'
import { ZodError } from 'zod'

/** Why a procedure refused, in keys that the application has sentences for. */
export type Refusal = {
  code: string
  values: Record<string, string | number>
  /** Input path, such as `email` or `people.3.email`, to the key of its first sentence. */
  fields: Record<string, string>
}

const codes = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-many': 'TOO_MANY_REQUESTS',
} as const satisfies Record<ErrorKind, TRPCError['code']>

/** The one table from domain refusals to answers of the API. */
export function toTRPCError(error: DomainError): TRPCError {
  return new TRPCError({ code: codes[error.kind], message: error.code, cause: error })
}

/** A refusal with its HTTP status; null for what nobody foresaw. */
export function explain(error: unknown): { status: number; refusal: Refusal } | null {
  if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') return null
  return { status: getHTTPStatusCodeFromError(error), refusal: refusalOf(error) }
}

/** What the outside may know of an error. */
export function refusalOf(error: TRPCError): Refusal {
  const { cause } = error
  if (cause instanceof DomainError) {
    const fields = cause.field ? { [cause.field]: cause.code } : {}
    return { code: cause.code, values: cause.values, fields }
  }
  if (cause instanceof ZodError) {
    const fields: Refusal['fields'] = {}
    for (const issue of cause.issues) fields[issue.path.join('.')] ??= sentenceKey(issue)
    return { code: 'input.invalid', values: {}, fields }
  }
  return {
    code: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal' : 'input.invalid',
    values: {},
    fields: {},
  }
}

/** A contract's own key where it gives one, else one per kind of Zod issue. */
function sentenceKey(issue: { code: string; message: string }): string {
  return /^[a-z-]+(\.[a-z-]+)+$/.test(issue.message) ? issue.message : `input.${issue.code}`
}
