import type { HandoverSource } from '@voortent/domain/consortia'
import { listOwedHandover } from '@voortent/domain/contributions'
import { listPlanHandover } from '@voortent/domain/workplan'

/**
 * What modules other than consortia know that a leaving partner leaves behind; each that holds such
 * things adds its source here.
 */
export const handoverSources: readonly HandoverSource[] = [listPlanHandover, listOwedHandover]
