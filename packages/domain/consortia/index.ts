export { addResult } from './add-result.ts'
export { beginConsortium } from './begin-consortium.ts'
export { changeConsortium } from './change-consortium.ts'
export { commit } from './commit.ts'
export { type EnteredConsortium, enterConsortium } from './enter-consortium.ts'
export { type ConsortiumInFull, getConsortium } from './get-consortium.ts'
export { linkAction } from './link-action.ts'
export { listChoices } from './list-choices.ts'
export { type ConsortiumInList, listConsortia } from './list-consortia.ts'
export { listConsortiaOfAction } from './list-consortia-of-action.ts'
export { listInsiders } from './list-insiders.ts'
export { movePhase } from './move-phase.ts'
export { openConsortiumText } from './open-consortium-text.ts'
export { removeResult } from './remove-result.ts'
export {
  type InsideConsortium,
  requireInsider,
  requireKnown,
  requireLeader,
} from './require-insider.ts'
export { rightsOnConsortiumText } from './rights-on-text.ts'
export { unlinkAction } from './unlink-action.ts'
