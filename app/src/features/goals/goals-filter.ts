import { type LightColour, lightColours } from '@voortent/domain/goals/contract'

/** What the overview shows, as it stands in the address. */
export type GoalsFilter = {
  light?: LightColour
  speerpunt?: string
  organisation?: string
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads the filter out of an address; what is not understood is left out. */
export function filterFrom(url: string): GoalsFilter {
  const { searchParams } = new URL(url)
  const light = lightColours.find((colour) => colour === searchParams.get('stoplicht'))
  const [speerpunt, organisation] = ['speerpunt', 'organisatie'].map((name) => {
    const value = searchParams.get(name) ?? ''
    return id.test(value) ? value : undefined
  })
  return {
    ...(light && { light }),
    ...(speerpunt && { speerpunt }),
    ...(organisation && { organisation }),
  }
}

/** The address of a filter, from `?` on; '' for everything. */
export function addressOf({ light, speerpunt, organisation }: GoalsFilter): string {
  const parts = new URLSearchParams({
    ...(light && { stoplicht: light }),
    ...(speerpunt && { speerpunt }),
    ...(organisation && { organisatie: organisation }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
