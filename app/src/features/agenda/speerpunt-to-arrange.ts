/** A speerpunt in the order, as much as arranging it takes. */
export type SpeerpuntToArrange = {
  id: string
  title: string
  /** Who leads it, and whether they left the tenant meanwhile. */
  lead: { id: string; name: string; left: boolean } | null
}
