import { postErrand, type Scope } from '@voortent/database'

const week = 7 * 24 * 60 * 60_000

/** Asks the worker to read what was handed in, and to take it away after a week. */
export async function askToRead(scope: Scope, id: string): Promise<void> {
  await postErrand(scope, { job: 'read-references', subjectId: id })
  const dueAt = new Date(scope.now.getTime() + week)
  await postErrand(scope, { job: 'forget-references', subjectId: id, dueAt })
}
