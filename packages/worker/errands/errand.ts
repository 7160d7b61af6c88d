import type { Scope, TenantId } from '@voortent/database'
import type { Parts } from '../job.ts'

/** Work that waits in the table of errands, for one row of one tenant. */
export type Errand = {
  /** Safe to run again: a crash may have come in between. What it throws, it is tried again for. */
  run(parts: Parts, about: About): Promise<void>
  /** Says to who waits that it was tried often enough. */
  giveUp?(scope: Scope, subjectId: string): Promise<void>
}

export type About = { tenantId: TenantId; subjectId: string }
