/** A speerpunt in the order, as much as arranging it takes. */
export type SpeerpuntToArrange = {
  id: string
  title: string
  lead: { id: string; name: string } | null
}
