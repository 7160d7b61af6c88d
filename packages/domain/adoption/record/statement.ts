import { hash } from 'node:crypto'
import { canonicalJson } from '../../decisions/verify-export.ts'

/** What an adoption says: this content, by this outcome, on this day, in the place of that. */
export type Statement = {
  format: 'voortent-vaststelling/1'
  adoption: string
  tenant: string
  agenda: string
  edition: number
  /** ISO moment. */
  adoptedAt: string
  contentHash: string
  recordHash: string
  supersedes: { adoption: string; hash: string } | null
}

/** SHA-256, in hex, over a statement as canonical JSON: it covers content and record by their hashes. */
export function hashStatement(statement: Statement): string {
  return hash('sha256', canonicalJson(statement), 'hex')
}
