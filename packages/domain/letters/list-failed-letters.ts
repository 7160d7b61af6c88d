import type { Scope } from '@voortent/database'
import { requireCoordinator } from '../tenancy/index.ts'
import { type FailedLetter, failures } from './contract.ts'

type Row = { id: string; recipient: string; template: string; reason: string; posted_at: Date }

/** The letters of this tenant that failed, the newest first, for its coordinators. */
export async function listFailedLetters({ tx, actor }: Scope): Promise<FailedLetter[]> {
  requireCoordinator(actor)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, recipient, template, reason, posted_at FROM failed_letters()`
  return rows.map(({ id, recipient, template, reason, posted_at }) => {
    const [kind, ...detail] = reason.split(': ')
    return {
      id,
      recipient,
      template,
      failure: failures.find((failure) => failure === kind) ?? 'uncertain',
      detail: detail.join(': '),
      postedAt: posted_at,
    }
  })
}
