export { type Change, listChanges } from './list-changes.ts'
