import type { Database } from '@voortent/database'
import type { Files } from '@voortent/domain/files'
import {
  extendSession,
  hashToken,
  mayExtend,
  openVisit,
  type Visitor,
} from '@voortent/domain/identity'
import type { Uploads } from '@voortent/domain/library'
import type { Outbox } from '@voortent/mailer'

/** What the application hands to every procedure. */
export type Services = {
  database: Database
  publicUrl: string
  demo: boolean
  realtimeSecret: string
  /** Letters that are kept instead of sent; only an embedded demo shows them. */
  outbox?: Outbox
  /** Where files lie and how they are looked at. */
  files?: Files
  /** Where files lie that are on their way. */
  uploads?: Uploads
  /** Files are scanned for viruses; what was not is opened by nobody. */
  scans?: boolean
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
  /** Language to answer in. */
  locale: string
  /** The one they picked themselves, where they did. */
  chosenLocale?: string
  jar: SessionJar
  /** SHA-256 of the session's token, or '' without one. */
  sessionId: string
  /** Session, person, tenant and membership; asked once per tenant and request. */
  open(slug: string): Promise<Visitor>
}

/** Begins a visit; nothing is read until a procedure asks. */
export function beginVisit(
  services: Services,
  about: Pick<Visit, 'requestId' | 'address' | 'userAgent' | 'locale' | 'chosenLocale' | 'jar'>,
): Visit {
  const token = about.jar.read()
  const sessionId = token ? hashToken(token) : ''
  const opened = new Map<string, Promise<Visitor>>()

  /** A session in use lives on; its cookie with it. */
  async function openAndExtend(slug: string): Promise<Visitor> {
    const visitor = await openVisit(services, sessionId, slug)
    const now = new Date()
    if (token && visitor.lastSeenAt && mayExtend(visitor.lastSeenAt, now)) {
      const expiresAt = await extendSession(services.database, sessionId, now)
      if (expiresAt) about.jar.write(token, expiresAt)
    }
    return visitor
  }

  return {
    ...services,
    ...about,
    sessionId,
    open(slug) {
      const known = opened.get(slug)
      if (known) return known
      const asked = openAndExtend(slug)
      opened.set(slug, asked)
      return asked
    },
  }
}
