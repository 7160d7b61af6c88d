import type { Tx } from '@voortent/database'
import { hashToken, newToken, sessionLifetime } from './session-token.ts'

/** What a session remembers of the browser, so that its owner recognises it. */
export type Browser = { userAgent: string; address: string; now: Date }

/** What goes into the browser's cookie. */
export type StartedSession = { token: string; expiresAt: Date }

/** Opens a session for a person whose proof was checked; the token leaves the server once. */
export async function startSession(
  tx: Tx,
  personId: string,
  browser: Browser,
): Promise<StartedSession> {
  const token = newToken()
  const expiresAt = new Date(browser.now.getTime() + sessionLifetime)
  await tx.session.create({
    data: {
      id: hashToken(token),
      personId,
      createdAt: browser.now,
      lastSeenAt: browser.now,
      expiresAt,
      userAgent: browser.userAgent.slice(0, 300),
      address: browser.address,
    },
  })
  return { token, expiresAt }
}
