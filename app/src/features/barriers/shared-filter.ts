import { listSharedInput } from '@voortent/domain/barriers/contract'

/** Which barriers are shown, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { kind, evidence, search } = listSharedInput.shape
  return {
    kind: kind.safeParse(searchParams.get('soort')).data,
    evidence: evidence.safeParse(searchParams.get('oordeel')).data,
    search: search.safeParse(searchParams.get('zoek') ?? '').data ?? '',
  }
}
export type SharedFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole list. */
export function addressOf({ kind, evidence, search }: SharedFilter): string {
  const parts = new URLSearchParams({
    ...(kind && { soort: kind }),
    ...(evidence && { oordeel: evidence }),
    ...(search && { zoek: search }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
