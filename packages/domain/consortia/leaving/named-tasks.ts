import { withConsortiaOpen } from '@voortent/database'
import {
  endNamedTask,
  findNamedTasks,
  type NameHandover,
  passNamedTask,
} from '@voortent/domain/partners'
import { findHeirInside } from './find-heir-inside.ts'

/** What only the person themselves could say or read lapses with their part. */
const ofThePerson = ['answer-scan', 'look-back', 'read-answer']

/** What moves with what it is about: tasks in plans, and the reading of an item, which its reader still sees. */
const elsewhere = ['plan-task', 'review-item']

/** What was asked inside consortia of somebody by name. */
export const namedTasks: NameHandover = {
  passOn: (scope, left) =>
    withConsortiaOpen(scope, async () => {
      const { membership: from } = left
      for (const task of await findNamedTasks(scope, from)) {
        const { kind, consortiumId } = task
        if (!consortiumId || elsewhere.includes(kind)) continue
        const found = await findHeirInside(scope, consortiumId, left)
        if (!found) continue
        const { heir } = found
        if (ofThePerson.includes(kind)) await endNamedTask(scope, task)
        else if (heir) await passNamedTask(scope, task, { from, heir })
      }
    }),
}
