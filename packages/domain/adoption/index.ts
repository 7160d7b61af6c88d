export { adoptAgenda } from './deciding/adopt-agenda.ts'
export { getDecision } from './deciding/get-decision.ts'
export { getFacts } from './deciding/get-facts.ts'
export { isRefusedChange } from './deciding/is-refused-change.ts'
export { isTextBound } from './deciding/is-text-bound.ts'
export { listBallotsToAdopt } from './deciding/list-ballots-to-adopt.ts'
export { placeOfEditionText } from './deciding/place-of-edition-text.ts'
export { putToDecision } from './deciding/put-to-decision.ts'
export { recordRefusedChange } from './deciding/record-refused-change.ts'
export { requireCurrentEdition } from './deciding/require-current-edition.ts'
export { rightsOnEditionText } from './deciding/rights-on-edition-text.ts'
export { dayInDutch, figureInDutch, moneyInDutch } from './dutch.ts'
export { beginNextEdition } from './next-edition/begin-next-edition.ts'
export { heading, paragraph, say, table } from './pieces.ts'
export { exportAdoption } from './record/export-adoption.ts'
export { type AdoptionRecord, getAdoption } from './record/get-adoption.ts'
export { type AdoptedAgenda, listAdopted } from './record/list-adopted.ts'
export {
  askForFiles,
  getPublishedFile,
  type PublishedFile,
  publishErrand,
  publishFile,
} from './record/publish-file.ts'
export { readPublicAgenda } from './record/read-public-agenda.ts'
