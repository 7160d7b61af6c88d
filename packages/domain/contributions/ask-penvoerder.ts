import { postLetter, type Scope } from '@voortent/database'
import { findLeadVoice } from '@voortent/domain/consortia'
import { assignTask, completeTasksAt, findReader } from '@voortent/domain/tenancy'

type About = { id: string; title: string; organisationId: string | null }

const kind = 'confirm-contributions'

/**
 * Keeps what Home asks of the penvoerder in step with what waits: once, with a letter, from the first
 * entry of a partner until none is left. What it entered itself it knows.
 */
export async function askPenvoerder(scope: Scope, about: About): Promise<void> {
  const { tx, tenantId } = scope
  const { id: consortiumId, title, organisationId } = about
  const path = `consortia/${consortiumId}/bijdragen`
  const others = organisationId ? { organisationId: { not: organisationId } } : {}
  const waiting = await tx.contribution.count({
    where: { tenantId, consortiumId, state: 'ingediend', ...others },
  })
  if (waiting === 0) {
    await completeTasksAt(scope, { kind, path })
    return
  }
  if (await tx.task.count({ where: { tenantId, kind, path, doneAt: null } })) return
  const to = await findLeadVoice(scope, about)
  if (!to) return
  const task = await assignTask(scope, { kind, subject: title, path, consortium: consortiumId, to })
  await write(scope, { to, task, title, path })
}

async function write(
  scope: Scope,
  letter: {
    to: { membership: string } | { representation: string }
    task: string
    title: string
    path: string
  },
): Promise<void> {
  const reader = await findReader(scope, letter.to)
  if (!reader) return
  const { email, locale, tenantName, slug } = reader
  await postLetter(scope.tx, {
    template: 'contributions-wait',
    onceKey: `contributions-wait:${letter.task}`,
    recipient: email,
    locale,
    senderTenant: scope.tenantId,
    subjectId: letter.task,
    data: { tenantName, title: letter.title, link: `/${slug}/${letter.path}` },
  })
}
