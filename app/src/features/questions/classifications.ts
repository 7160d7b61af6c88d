import {
  learningFunctions,
  problemFactors,
  researchThemes,
  targetGroups,
  topsectors,
} from '@voortent/domain/questions/contract'

/** The vocabularies of a classification, in the order in which one is asked for them. */
export const classifications = [
  { name: 'problemFactors', values: problemFactors },
  { name: 'learningFunctions', values: learningFunctions },
  { name: 'themes', values: researchThemes },
  { name: 'topsectors', values: topsectors },
  { name: 'targetGroups', values: targetGroups },
] as const
