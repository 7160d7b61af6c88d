import { classification, type Vocabulary } from '@voortent/domain/library/contract'

/** The vocabularies of a classification, in the order in which one is asked for them. */
export const classifications = [
  'themes',
  'topsectors',
  'targetGroups',
  'problemFactors',
  'learningFunctions',
] as const satisfies readonly Vocabulary[]

export const valuesOf = (name: Vocabulary): readonly string[] => classification[name]
