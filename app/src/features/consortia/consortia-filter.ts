import { listConsortiaInput } from '@voortent/domain/consortia/contract'

/** Which consortia the overview shows, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { phase, page } = listConsortiaInput.shape
  return {
    phase: phase.safeParse(searchParams.get('fase')).data,
    page: page.safeParse(Number(searchParams.get('bladzijde') ?? 1)).data ?? 1,
  }
}
export type ConsortiaFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf({ phase, page }: ConsortiaFilter): string {
  const parts = new URLSearchParams({
    ...(phase && { fase: phase }),
    ...(page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
