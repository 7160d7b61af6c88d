/** The demo's accounts, by the name before the @. */
export type Account =
  | 'coordinator'
  | 'makelaar'
  | 'bestuurder'
  | 'vakbond'
  | 'lector'
  | 'consortium'
  | 'mkb'
  | 'buiten'
  | 'landelijk'

export const password = 'voortent-demo'

export function addressOf(account: Account): string {
  return `${account}@voortent.example`
}
