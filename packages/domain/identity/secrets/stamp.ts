import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody reads a form and sends it sooner, in milliseconds. */
export const soonest = 3_000
/** A page that stood open longer is shown anew, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

/** Signs the moment a page was shown, for one form or link. */
export function stampOf(secret: string, link: string, at: Date): string {
  const moment = String(at.getTime())
  return `${moment}.${sign(secret, link, moment)}`
}

/** Whether a form came back in a time that people take; `forged` for a stamp that is not ours. */
export function judgeStamp(
  secret: string,
  link: string,
  { stamp, now }: { stamp: string; now: Date },
): 'fine' | 'too-soon' | 'too-late' | 'forged' {
  const [moment = '', signature = ''] = stamp.split('.')
  const own = sign(secret, link, moment)
  if (own.length !== signature.length) return 'forged'
  if (!timingSafeEqual(Buffer.from(own), Buffer.from(signature))) return 'forged'
  const passed = now.getTime() - Number(moment)
  if (passed < soonest) return 'too-soon'
  return passed > longest ? 'too-late' : 'fine'
}

function sign(secret: string, link: string, moment: string): string {
  return createHmac('sha256', secret).update(`shown:${link}:${moment}`).digest('hex')
}
