export { type Clock, systemClock } from './clock.ts'
export { DomainError, type ErrorKind } from './domain-error.ts'
export type { DomainEvent } from './event.ts'
export { type Id, isId, newId } from './id.ts'
