import { type Database, withDoor } from '@voortent/database'
import { runErrand } from '../errands/run-errand.ts'
import type { Registries } from '../registries.ts'

/** The errands of one sort about something, as they wait. */
export function waitingErrands(database: Database, job: string, subjectId: string) {
  return withDoor(database, 'errands', (tx) => tx.errand.findMany({ where: { subjectId, job } }))
}

/** Works one off as the worker does, with these registries and without mail. */
export function workOff(
  database: Database,
  registries: Registries | null,
  errand: { id: string } | undefined,
): Promise<void> {
  return runErrand.run(
    {
      database,
      registries,
      mail: { send: () => Promise.reject(new Error('no letters here')) },
      publicUrl: 'https://voortent.example',
      ending: new AbortController().signal,
      log: () => {},
      put: async () => {},
    },
    errand?.id ?? '',
  )
}
