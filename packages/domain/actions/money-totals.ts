/** Whether money is there or is hoped for. */
export const moneyCertainties = ['zeker', 'gehoopt'] as const
export type MoneyCertainty = (typeof moneyCertainties)[number]

/** What is certain and what is hoped for, in euro cents. */
export function moneyTotals(
  money: readonly { cents: number; certainty: MoneyCertainty }[],
): Record<MoneyCertainty, number> {
  const of = (kind: MoneyCertainty) =>
    money.filter(({ certainty }) => certainty === kind).reduce((sum, { cents }) => sum + cents, 0)
  return { zeker: of('zeker'), gehoopt: of('gehoopt') }
}
