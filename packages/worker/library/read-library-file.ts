import { createReadStream } from 'node:fs'
import {
  beginReading,
  finishReading,
  holdFile,
  type Reading,
  refuseFile,
  releaseFile,
} from '@voortent/domain/library'
import type { Shelf } from '@voortent/files'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import type { Parts } from '../job.ts'
import { onThisMachine } from '../on-this-machine.ts'
import { isRefused, lookInside } from './look-inside.ts'

/**
 * Looks at a file that came in: is it clean, what does it say, how does it look. Until then nobody opens
 * it, and without the scanner that was asked for nobody does either.
 */
export const readLibraryFile: Errand = {
  async run(parts, about) {
    const { shelf } = parts
    const file = about.subjectId
    if (!shelf) return
    const reading = await inTenant(parts, about, (scope) => beginReading(scope, { file }))
    if (!reading) return
    const found = await onThisMachine(await contentOf(shelf, reading), (place) =>
      look(parts, shelf, reading, place),
    )
    const scanned = Boolean(parts.scanner)
    await inTenant(parts, about, (scope) => {
      if (found === 'held') return holdFile(scope, file)
      if (found === 'clean') return releaseFile(scope, file, { scanned })
      return isRefused(found)
        ? refuseFile(scope, file, found.refusal)
        : finishReading(scope, file, { ...found, scanned })
    })
  },
  async giveUp(scope, file) {
    // What was read before is only looked for again; nobody opens it meanwhile.
    await releaseFile(scope, file, { scanned: false })
    await refuseFile(scope, file, 'not-read')
  },
}

async function look({ scanner, log }: Parts, shelf: Shelf, reading: Reading, place: string) {
  const verdict = await scanner
    ?.scan(() => createReadStream(place))
    .catch((cause: unknown) => {
      log('error', { scanner: 'away', cause })
      return 'away' as const
    })
  if (verdict === 'away') return 'held'
  if (verdict === 'infected') return { refusal: 'infected' as const }
  if (verdict === 'too-large') return { refusal: 'too-large-to-scan' as const }
  return reading.scanOnly ? ('clean' as const) : lookInside(shelf, reading, place)
}

async function contentOf(shelf: Shelf, { key }: Reading) {
  const content = await shelf.stream(key)
  if (!content) throw new Error(`Nothing lies under ${key}.`)
  return content
}
