import type { Scope } from '@voortent/database'
import type { ConsortiumPhase } from '../phases.ts'
import field from './standard.json' with { type: 'json' }

/** The criteria at the gate out of a phase, and whether the tenant wrote them itself. */
export type Standard = { from: ConsortiumPhase; criteria: string[]; adjusted: boolean }

/** The phases that have a gate behind them, in order. */
export const gatedPhases = Object.keys(field.nl) as (keyof typeof field.nl)[]

/** What this tenant asks at each gate: its own list, or that of the field in a language, else Dutch. */
export async function readStandards({ tx, tenantId }: Scope, locale: string): Promise<Standard[]> {
  const words = locale === 'en' ? field.en : field.nl
  const own = await tx.gateStandard.findMany({
    where: { tenantId },
    select: { fromPhase: true, criteria: true },
  })
  return gatedPhases.map((from) => {
    const found = own.find(({ fromPhase }) => fromPhase === from)
    return { from, criteria: found?.criteria ?? words[from], adjusted: found !== undefined }
  })
}
