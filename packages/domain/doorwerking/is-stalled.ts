/** What shows whether an action moves; days such as `2027-03-31`. */
export type Moving = {
  status: string
  nextStep: string
  nextStepOn: string | null
  startsOn: string | null
  endsOn: string | null
}

/**
 * True for an action that should move and does not: it is planned and should have begun, it runs
 * without a next step, or the day of its next step or of its end has passed.
 */
export function isStalled(
  { status, nextStep, nextStepOn, startsOn, endsOn }: Moving,
  today: string,
): boolean {
  if (status === 'gepland') return startsOn !== null && startsOn < today
  if (status !== 'loopt') return false
  const past = (day: string | null) => day !== null && day < today
  return nextStep === '' || past(nextStepOn) || past(endsOn)
}
