import type { Database } from '@voortent/database'
import { hashToken, openVisit, type Visitor } from '@voortent/domain/identity'
import type { Outbox } from '@voortent/mailer'

/** What the application hands to every procedure. */
export type Services = {
  database: Database
  publicUrl: string
  demo: boolean
  realtimeSecret: string
  /** Letters that are kept instead of sent; only an embedded demo shows them. */
  outbox?: Outbox
}

/** Where a visit leaves its session. */
export type SessionJar = {
  read(): string | undefined
  write(token: string, expiresAt: Date): void
  clear(): void
}

/** One request: who comes, from where, and what they may open. */
export type Visit = Services & {
  requestId: string
  address: string
  userAgent: string
  locale: string
  jar: SessionJar
  /** SHA-256 of the session's token, or '' without one. */
  sessionId: string
  /** Session, person, tenant and membership; asked once per tenant and request. */
  open(slug: string): Promise<Visitor>
}

/** Begins a visit; nothing is read until a procedure asks. */
export function beginVisit(
  services: Services,
  about: Pick<Visit, 'requestId' | 'address' | 'userAgent' | 'locale' | 'jar'>,
): Visit {
  const token = about.jar.read()
  const sessionId = token ? hashToken(token) : ''
  const opened = new Map<string, Promise<Visitor>>()
  return {
    ...services,
    ...about,
    sessionId,
    open(slug) {
      const known = opened.get(slug)
      if (known) return known
      const asked = openVisit(services.database, sessionId, slug)
      opened.set(slug, asked)
      return asked
    },
  }
}
