import { namedTasks } from '@voortent/domain/consortia'
import { namedAsks } from '@voortent/domain/library'
import type { NameHandover } from '@voortent/domain/partners'
import { namedWork } from '@voortent/domain/workplan'

/**
 * What stands on the names of people and moves with them when they stop; each module that holds such
 * things adds its own here and to the job `pass-on-names` of the worker.
 */
export const nameHandovers: readonly NameHandover[] = [namedWork, namedTasks, namedAsks]
