import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

type Who = Pick<Actor, 'roles'>

const writers = ['coordinator', 'makelaar', 'lid', 'lector']
const keepers = ['coordinator', 'makelaar']
const drafting = ['verkenning', 'concept']

/** Members write together until the consultation; then the coordinator alone mends, then nobody. */
export function canWriteText(who: Who, phase: string): boolean {
  return allows(who, phase, writers)
}

/** Coordinators and brokers keep title, period and speerpunten for as long as texts are open. */
export function canChangeAgenda(who: Who, phase: string): boolean {
  return allows(who, phase, keepers)
}

/** Coordinators and brokers begin an agenda. */
export function canCreateAgenda({ roles }: Who): boolean {
  return roles.some((role) => keepers.includes(role))
}

/** Throws for who may not change an agenda of this phase, and says which of the two it is. */
export function requireKeeper(who: Who, phase: string): void {
  if (canChangeAgenda(who, phase)) return
  throw canCreateAgenda(who)
    ? new DomainError('conflict', 'agenda.closed-in-this-phase')
    : new DomainError('forbidden', 'agenda.keepers-only')
}

function allows({ roles }: Who, phase: string, inDraft: readonly string[]): boolean {
  if (drafting.includes(phase)) return roles.some((role) => inDraft.includes(role))
  return phase === 'consultatie' && roles.includes('coordinator')
}
