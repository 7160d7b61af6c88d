/** What an item says of a finding; nothing marked means that nobody looked. */
export const stances = ['steunt', 'spreekt-tegen', 'niet-onderzocht'] as const
export type Stance = (typeof stances)[number]
