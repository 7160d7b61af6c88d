import type { Scope } from '@voortent/database'
import type { ExportKind } from '@voortent/domain/documents/contract'
import type { Language, Publication } from '@voortent/office'
import { gatherAdoption } from './gather-adoption.ts'
import { gatherAgenda } from './gather-agenda.ts'
import { gatherAgreement } from './gather-agreement.ts'
import { gatherDoorwerking } from './gather-doorwerking.ts'
import { gatherText } from './gather-text.ts'

/** Puts together what a file shows, out of the doors of the domain. */
export type Gather = (
  scope: Scope,
  subjectId: string,
  language: Language,
) => Promise<Omit<Publication, 'publisher' | 'logo' | 'language'>>

/** Everything that can be had as a file. */
export const gatherers: Record<ExportKind, Gather> = {
  text: gatherText,
  agenda: gatherAgenda,
  adoption: gatherAdoption,
  doorwerking: gatherDoorwerking,
  agreement: gatherAgreement,
}
