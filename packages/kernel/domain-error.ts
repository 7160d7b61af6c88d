/** How the outside should understand a refusal. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-many'

/**
 * A refusal by a rule. Throwing it rolls the tenant transaction back; `code` is the key of the
 * sentence people read, `field` the input it belongs to, `values` what the sentence fills in.
 */
export class DomainError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly field: string | undefined
  readonly values: Record<string, string | number>

  constructor(
    kind: ErrorKind,
    code: string,
    options: { field?: string; values?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause })
    this.name = 'DomainError'
    this.kind = kind
    this.code = code
    this.field = options.field
    this.values = options.values ?? {}
  }
}
