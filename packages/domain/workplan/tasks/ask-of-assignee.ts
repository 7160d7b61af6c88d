import type { Scope } from '@voortent/database'
import { assignTask, completeTasksAt } from '@voortent/domain/tenancy'
import type { TaskStatus } from '../contract.ts'

/** Where a task is done, from the tenant's address on. */
export function pathOfTask(consortium: string, task: string): string {
  return `consortia/${consortium}/taken/${task}`
}

/** Keeps what Home asks of people in step with a task: of who does it, until it is done. */
export async function askOfAssignee(
  scope: Scope,
  about: {
    consortium: string
    id: string
    title: string
    membershipId: string | null
    dueOn: string | null
    status: TaskStatus
    withdrawn?: boolean
  },
): Promise<void> {
  const { consortium, id, title, membershipId, dueOn, status, withdrawn } = about
  const path = pathOfTask(consortium, id)
  await completeTasksAt(scope, { path })
  if (!membershipId || status === 'klaar' || withdrawn) return
  const to = { membership: membershipId }
  await assignTask(scope, { kind: 'plan-task', subject: title, path, dueOn, consortium, to })
}
