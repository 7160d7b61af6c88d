import { DomainError } from '@voortent/kernel'

/** Who acts, and whether they speak for the organisation in question now. */
export type Who = { roles: readonly string[]; speaks: boolean }

const keepers = ['coordinator', 'makelaar']

/** What an achterban said is for its own organisation and the coordinator. */
export function canSeeRemarks({ roles, speaks }: Who): boolean {
  return speaks || roles.includes('coordinator')
}

/** Only who speaks for an organisation tells what its achterban thinks; observers only read. */
export function canRemark({ roles, speaks }: Who): boolean {
  return speaks && roles.some((role) => role !== 'toehoorder')
}

/** Coordinators and brokers see the handover, and keep the yearly reports. */
export function isKeeper({ roles }: Pick<Who, 'roles'>): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** @throws `doorwerking.keepers-only` */
export function requireKeeper(who: Pick<Who, 'roles'>): void {
  if (!isKeeper(who)) throw new DomainError('forbidden', 'doorwerking.keepers-only')
}
