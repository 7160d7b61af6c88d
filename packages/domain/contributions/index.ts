export { addScheme } from './add-scheme.ts'
export { changeContribution } from './change-contribution.ts'
export { changeScheme } from './change-scheme.ts'
export { chooseScheme } from './choose-scheme.ts'
export { confirmContributions } from './confirm-contributions.ts'
export { correctContribution } from './correct-contribution.ts'
export { enterContributions } from './enter-contributions.ts'
export { type ContributionInFull, getContribution } from './get-contribution.ts'
export { getMoney, type Money } from './get-money.ts'
export { getScheme } from './get-scheme.ts'
export { keepFigures } from './keep-figures.ts'
export {
  type ContributionInList,
  listContributions,
  listEntries,
} from './list-contributions.ts'
export { type FiguresOfConsortium, listFigures } from './list-figures.ts'
export { listSchemes } from './list-schemes.ts'
export type { Scheme } from './read-scheme.ts'
export { retireScheme } from './retire-scheme.ts'
export { returnContribution } from './return-contribution.ts'
export { setPeriod } from './set-period.ts'
export { setSubsidy } from './set-subsidy.ts'
export { withdrawContribution } from './withdraw-contribution.ts'
