import type { CircleKind } from './contract.ts'

/**
 * Those who decide together on something of their own, outside agendas: a consortium, a
 * working group. The module that it belongs to knows who they are.
 */
export type Circle = {
  about: { kind: CircleKind; id: string }
  name: string
  organisations: readonly { id: string; name: string }[]
  /** By membership. */
  members: readonly { id: string; name: string }[]
  may: {
    /** Lay a ballot out for them. */
    decide: boolean
    /** Ask them a question that needs no mandate. */
    ask: boolean
  }
}
