import { z } from 'zod'

/** Which records a harvester asks for, and how far it is. */
export type Position = {
  metadataPrefix: string
  from: Date | null
  until: Date | null
  set: string | null
  /** The last record it has. */
  after: { at: Date; id: string } | null
  cursor: number
  /** How many there are, where that was counted. */
  size: number | null
}

const moment = z.int().transform((milliseconds) => new Date(milliseconds))
const inToken = z.tuple([
  z.enum(['oai_dc', 'oai_datacite']),
  moment.nullable(),
  moment.nullable(),
  z.string().max(100).nullable(),
  moment,
  z.uuid(),
  z.int().min(1),
  z.int().min(1),
])

/** A token with which somebody goes on later, whichever server answers; it is valid for ever. */
export function writeToken(position: Position): string {
  const { metadataPrefix, from, until, set, after, cursor, size } = position
  const [begin, end, at] = [from, until, after?.at].map((date) => date?.getTime() ?? null)
  const parts = [metadataPrefix, begin, end, set, at, after?.id, cursor, size]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** Where a token goes on; null for one that is none of ours. */
export function readToken(token: string): Position | null {
  const read = inToken.safeParse(parsed(Buffer.from(token, 'base64url').toString()))
  if (!read.success) return null
  const [metadataPrefix, from, until, set, at, id, cursor, size] = read.data
  return { metadataPrefix, from, until, set, after: { at, id }, cursor, size }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
