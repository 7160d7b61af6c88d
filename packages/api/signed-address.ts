import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature is good for: one part of one file, for one session, until a moment (ms since 1970). */
export type Signed = {
  tenant: string
  file: string
  part: string
  /** The session that asked; '' for who is not signed in. */
  session: string
  until: number
}

/** Documents are fetched at once; films are read on while they play. */
const minutes = { usual: 10, played: 240 }

/** Until when an address that is made now opens, rounded up, so that a browser can keep what it got. */
export function untilFrom(now: Date, mediaType: string): number {
  const span = /^(video|audio)\//.test(mediaType) ? minutes.played : minutes.usual
  const step = minutes.usual * 60_000
  return Math.ceil((now.getTime() + span * 60_000) / step) * step
}

export function sign(secret: string, { tenant, file, part, session, until }: Signed): string {
  const words = ['address-of-file', tenant, file, part, session, String(until)].join('\n')
  return createHmac('sha256', secret).update(words).digest('base64url')
}

/** True for an address of ours that this session got, and whose time has not passed. */
export function isSigned(secret: string, signed: Signed, signature: string, now: Date): boolean {
  const [own, given] = [Buffer.from(sign(secret, signed)), Buffer.from(signature)]
  return own.length === given.length && timingSafeEqual(own, given) && signed.until > now.getTime()
}
