/** The facts this module announces; those of a consortium stay inside it. */
export const contributionEvents = [
  'contribution.entered',
  'contribution.changed',
  'contribution.confirmed',
  'contribution.returned',
  'contribution.withdrawn',
  'contribution.corrected',
  'contribution.period-set',
  'contribution.scheme-chosen',
  'contribution.subsidy-set',
  'funding-scheme.added',
  'funding-scheme.changed',
  'funding-scheme.retired',
] as const
export type ContributionEvent = (typeof contributionEvents)[number]
