import type { Database, PersonId } from '@voortent/database'

/** The visit of somebody who may not have said yet who they are. */
export type Entrance = {
  database: Database
  /** In demo mode demo people exist; outside it they do not. */
  demo: boolean
  /** Where links in letters lead. */
  publicUrl: string
  /** Language of the visit, for who has no profile yet. */
  locale: string
  address: string
  userAgent: string
  now: Date
}

/** The visit of somebody signed in, to what is their own. */
export type OwnVisit = Entrance & {
  person: { id: PersonId; email: string; locale: string }
  /** The session this visit came with. */
  sessionId: string
}
