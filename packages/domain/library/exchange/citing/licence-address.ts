import type { Licence } from '../../contract.ts'

const addresses: Partial<Record<Licence, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** Where a licence can be read; null for one that gives nothing. */
export function licenceAddress(licence: Licence): string | null {
  return addresses[licence] ?? null
}

/** As SPDX lists it; null for one that gives nothing. */
export function spdxOf(licence: Licence): string | null {
  return licence in addresses ? licence.toUpperCase() : null
}
