import { randomBytes } from 'node:crypto'

declare const brand: unique symbol

/** A UUID that belongs to one kind of thing, so that an agenda's id is no person's id. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True for a lower-case UUID of any version. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** A new UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits; sorts by time. */
export function newId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-') as Id<Kind>
}
