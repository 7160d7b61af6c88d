export { actAs } from './act-as.ts'
export { type Database, openDatabase } from './database.ts'
export { Prisma } from './generated/client.ts'
export { comparesWords, hasPhrase, hasWords } from './has-words.ts'
export { withConsortiaOpen } from './open-consortia.ts'
export { postErrand } from './post-errand.ts'
export { type LetterOrder, postLetter } from './post-letter.ts'
export { type Reading, readingOf, readOwnRows, readRows, readUnscoped } from './read-rows.ts'
export { isDecidedOn, isUniqueViolation } from './refusals.ts'
export type {
  Actor,
  MembershipId,
  OrganisationId,
  PersonId,
  Scope,
  TenantId,
  Tx,
} from './scope.ts'
export { withDoor, withPerson, withTenant } from './with-tenant.ts'
