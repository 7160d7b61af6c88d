import type { Identifier } from '@voortent/domain/library'

/** Who knows which DOIs, handles, ORCIDs and RORs there are. */
export type Registries = {
  /** @throws Error when the registry gives no answer to go by */
  knows(identifier: Identifier): Promise<boolean>
}

/** The part of the environment that says whether and where they are asked. */
type Settings = Record<string, string | undefined>

const patience = 10_000

/**
 * Registries on the web, which get nothing but the identifier; null unless `CHECK_IDENTIFIERS` is set.
 * @throws one sentence for a setting that is none
 */
export function openRegistries(settings: Settings): Registries | null {
  const asked = settings.CHECK_IDENTIFIERS || '0'
  if (!['0', '1'].includes(asked))
    throw new Error('Set CHECK_IDENTIFIERS to 1 or 0, and start again.')
  if (asked === '0') return null
  const doi = baseOf(settings, 'DOI_URL', 'https://doi.org')
  const orcid = baseOf(settings, 'ORCID_URL', 'https://pub.orcid.org')
  const ror = baseOf(settings, 'ROR_URL', 'https://api.ror.org')
  return {
    async knows({ scheme, value }) {
      // Nothing in an identifier leads to another part of the registry.
      if (/(^|\/)\.{1,2}(\/|$)/.test(value)) return false
      if (scheme === 'orcid') return isThere(`${orcid}/v3.0/${encodeURIComponent(value)}`)
      if (scheme === 'ror')
        return isThere(
          `${ror}/v2/organizations/${encodeURIComponent(value.split('/').at(-1) ?? '')}`,
        )
      // All of them are handles to the resolver.
      return isThere(`${doi}/api/handles/${value.split('/').map(encodeURIComponent).join('/')}`)
    },
  }
}

async function isThere(address: string): Promise<boolean> {
  const answer = await fetch(address, {
    headers: { Accept: 'application/json', 'User-Agent': 'Voortent' },
    redirect: 'follow',
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  if (answer.ok) return true
  if (answer.status === 404) return false
  // One that was given up or joined to another is known all the same.
  if (answer.status === 409 || answer.status === 410) return true
  throw new Error(`${new URL(address).host} answered ${answer.status}.`)
}

function baseOf(settings: Settings, name: string, usual: string): string {
  const given = settings[name] || usual
  if (URL.canParse(given) && /^https?:/.test(given)) return given.replace(/\/$/, '')
  throw new Error(`${name} is "${given}": set it to an address such as ${usual}, and start again.`)
}
