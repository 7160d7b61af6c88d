import { MailRefusal, writeLetter } from '@voortent/mailer'
import type { Job, Parts } from './job.ts'
import {
  type ClaimedLetter,
  claimLetter,
  letterFailed,
  letterPostponed,
  letterSent,
  mostAttempts,
} from './letter-states.ts'

/** Sends one letter, once: taken up first, marked after, and never sent when in doubt. */
export const sendLetter: Job = {
  heardOn: { channel: 'voortent_letter', missed: 'sweep-letters' },
  queue: {
    policy: 'exclusive',
    retryLimit: mostAttempts,
    retryDelay: 15,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 120,
  },
  async run(parts, id) {
    const letter = await claimLetter(parts.database, id)
    if (letter) await send(parts, letter)
  },
}

async function send(parts: Parts, letter: ClaimedLetter): Promise<void> {
  const { database, mail, log, ending } = parts
  const refused = await deliver()
  if (!refused) return letterSent(database, letter)
  const why = `${refused.kind}: ${refused.message}`
  if (refused.kind === 'unreachable' && letter.attempts < mostAttempts) {
    await letterPostponed(database, letter, why)
    throw refused
  }
  log('error', { letter: letter.id, template: letter.template, failed: why })
  return letterFailed(database, letter, why)

  async function deliver() {
    try {
      await mail.send(written(parts, letter), { signal: ending })
      return null
    } catch (error) {
      if (error instanceof MailRefusal || error instanceof Unwritable) return error
      // What the mailer did not foresee: it is not known how far it came.
      return new MailRefusal('uncertain', String(error), error)
    }
  }
}

/** A letter whose template or data is wrong; trying again changes nothing. */
class Unwritable extends Error {
  readonly kind = 'unwritable'
}

function written({ publicUrl }: Parts, letter: ClaimedLetter) {
  try {
    const data = letter.data as Record<string, unknown>
    return writeLetter({ ...letter, data }, publicUrl)
  } catch (error) {
    throw new Unwritable(error instanceof Error ? error.message : String(error))
  }
}
