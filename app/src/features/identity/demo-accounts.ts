/** The demo's accounts by the name before the @; translation files say who they are. */
const names = [
  'coordinator',
  'makelaar',
  'bestuurder',
  'vakbond',
  'lector',
  'consortium',
  'mkb',
  'buiten',
  'landelijk',
] as const
type DemoName = (typeof names)[number]

/** An account to try Voortent with, and where a click on it fills the form in. */
export type DemoAccount = { name: DemoName; email: string }

export const demoPassword = 'voortent-demo'

export const demoAccounts: readonly DemoAccount[] = names.map((name) => ({
  name,
  email: `${name}@voortent.example`,
}))
