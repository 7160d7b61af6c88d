/** Cash and the two ways of contributing in kind: hours, and space, equipment or material. */
export const contributionKinds = ['cash', 'uren', 'middelen'] as const
export type ContributionKind = (typeof contributionKinds)[number]

/** What is planned, and what was really done. */
export const stages = ['toegezegd', 'gerealiseerd'] as const
export type Stage = (typeof stages)[number]

/** Where an entry stands between the partner and the penvoerder. */
export const entryStates = ['ingediend', 'teruggestuurd', 'bevestigd', 'ingetrokken'] as const
export type EntryState = (typeof entryStates)[number]

/** Who owes money rather than kind, in a scheme. */
export const cashDuties = ['geen', 'niet-mkb', 'iedereen'] as const
export type CashDuty = (typeof cashDuties)[number]

/** What the ceiling of contributions in kind is a share of. */
export const ceilingBases = ['cofinanciering', 'begroting'] as const
export type CeilingBase = (typeof ceilingBases)[number]
