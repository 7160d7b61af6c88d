import type { HandoverSource } from '@voortent/domain/consortia'

/**
 * What modules other than consortia know that a leaving partner leaves behind; each that holds such
 * things adds its source here.
 */
export const handoverSources: readonly HandoverSource[] = []
