/** Where the room server reports to; `details` never hold a token. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  details?: Record<string, unknown>,
) => void

/** A request's URL without the token in it, for logs. */
export function redactToken(url: string): string {
  return url.replace(/([?&]tok=)[^&#]*/g, '$1***')
}
