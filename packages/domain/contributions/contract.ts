import { z } from 'zod'
import { readAmount } from './read-amount.ts'
import { cashDuties, ceilingBases, contributionKinds, entryStates, stages } from './vocabulary.ts'

export type { Outcome, PartnerFigures, SchemeFigures, SchemeRules } from './check-scheme.ts'
export { checkScheme } from './check-scheme.ts'
export { firstDayOf, quarterOf, quartersBetween } from './quarter.ts'
export { asTyped, readAmount } from './read-amount.ts'
export { type Part, rollUp, sourceOf, type Totals, totalsOf } from './roll-up.ts'
export { figuresOf, type MoneyOfPartner, withDraft } from './scheme-figures.ts'
export { draftOf, type TypedLine } from './sheet-draft.ts'
export { valueOfHours } from './value-of-hours.ts'
export {
  type CashDuty,
  type CeilingBase,
  type ContributionKind,
  cashDuties,
  ceilingBases,
  contributionKinds,
  type EntryState,
  entryStates,
  type Stage,
  stages,
} from './vocabulary.ts'

export const contributionKind = z.enum(contributionKinds)
export const stage = z.enum(stages)

/** The most hours of one entry, in hundredths, and the highest rate, in cents an hour. */
const mostHours = 10_000_000
const mostRate = 100_000
/** Ten years, and two lines for each quarter. */
const mostLines = 80

type Read = 'amount' | 'hours' | 'rate' | 'share'

/** A typed amount in hundredths, and its refusal; null for none and for nothing. */
function reading(name: Read, most = 10_000_000_000) {
  return (text: string, context: z.RefinementCtx): number | null => {
    if (text === '') return null
    const read = readAmount(text)
    if ('hundredths' in read && read.hundredths <= most) return read.hundredths
    const refusal = 'refusal' in read ? read.refusal : 'too-large'
    context.addIssue({ code: 'custom', message: `contributions.${name}-${refusal}` })
    return null
  }
}
const text = z.string().trim().default('')
const typed = (name: Read, most?: number) => text.transform(reading(name, most))

const ground = z.string().trim().max(300, 'contributions.ground-too-long').default('')
const quarter = z.string().regex(/^2\d{3}-Q[1-4]$/, 'contributions.quarter-malformed')
const inConsortium = z.object({ consortium: z.uuid() })

export const moneyInput = inConsortium
export type MoneyInput = z.infer<typeof moneyInput>

const line = z
  .object({
    quarter,
    workPackage: z.uuid('contributions.work-package-unknown').nullable().default(null),
    cash: typed('amount'),
    hours: typed('hours', mostHours),
    rate: typed('rate', mostRate),
    value: typed('amount'),
    ground,
  })
  .superRefine(({ hours, rate, value, ground }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `contributions.${message}` })
    if (hours && !rate) refuse('rate', 'rate-missing')
    if (value && ground === '') refuse('ground', 'ground-missing')
  })
export type SheetLine = z.infer<typeof line>

/** What a partner promises or did, quarter by quarter; `sheet` makes that it counts once when sent twice. */
export const enterContributionsInput = inConsortium.extend({
  sheet: z.uuid(),
  stage,
  lines: z.array(line).min(1).max(mostLines),
})
export type EnterContributionsInput = z.infer<typeof enterContributionsInput>

const share = z.object({
  workPackage: z.uuid('contributions.work-package-unknown'),
  share: typed('share', 10_000),
})

const entryFacts = inConsortium.extend({
  contribution: z.uuid(),
  amount: typed('amount'),
  hours: typed('hours', mostHours),
  rate: typed('rate', mostRate),
  ground,
  /** Hundredths of a percent per work package; all of it, or none. */
  shares: z
    .array(share)
    .max(50)
    .default([])
    .transform((all) => all.flatMap((one) => (one.share ? [{ ...one, share: one.share }] : [])))
    .refine((all) => {
      const whole = all.reduce((sum, one) => sum + one.share, 0)
      return all.length === 0 || whole === 10_000
    }, 'contributions.shares-not-whole')
    .refine(
      (all) => new Set(all.map(({ workPackage }) => workPackage)).size === all.length,
      'contributions.shares-twice',
    ),
})

export const changeContributionInput = entryFacts
export type ChangeContributionInput = z.infer<typeof changeContributionInput>

const reason = z
  .string()
  .trim()
  .min(1, 'contributions.reason-missing')
  .max(400, 'contributions.reason-too-long')

/** What it should have been; all of it nothing means that it was not there. */
export const correctContributionInput = entryFacts.extend({ reason })
export type CorrectContributionInput = z.infer<typeof correctContributionInput>

export const contributionInput = inConsortium.extend({ contribution: z.uuid() })
export type ContributionInput = z.infer<typeof contributionInput>

export const withdrawContributionInput = contributionInput.extend({ reason })
export type WithdrawContributionInput = z.infer<typeof withdrawContributionInput>

export const confirmContributionsInput = inConsortium.extend({
  contributions: z.array(z.uuid()).min(1, 'contributions.none-chosen').max(200),
})
export type ConfirmContributionsInput = z.infer<typeof confirmContributionsInput>

export const returnContributionInput = contributionInput.extend({
  question: z
    .string()
    .trim()
    .min(1, 'contributions.question-missing')
    .max(400, 'contributions.question-too-long'),
})
export type ReturnContributionInput = z.infer<typeof returnContributionInput>

export const listContributionsInput = inConsortium.extend({
  stage: stage.optional(),
  state: z.enum(entryStates).optional(),
  organisation: z.uuid().optional(),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListContributionsInput = z.infer<typeof listContributionsInput>

const day = z.iso
  .date('contributions.day-malformed')
  .refine((on) => on >= '2000-01-01' && on <= '2100-12-31', 'contributions.day-malformed')

/** From the first to the last day of the project, at most ten years. */
export const setPeriodInput = inConsortium
  .extend({ startsOn: day, endsOn: day })
  .superRefine(({ startsOn, endsOn }, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['endsOn'], message: `contributions.${message}` })
    if (endsOn < startsOn) refuse('ends-before-start')
    else if (Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) > 9)
      refuse('period-too-long')
  })
export type SetPeriodInput = z.infer<typeof setPeriodInput>

export const chooseSchemeInput = inConsortium.extend({
  scheme: z.uuid('contributions.scheme-unknown').nullable(),
})
export type ChooseSchemeInput = z.infer<typeof chooseSchemeInput>

export const setSubsidyInput = inConsortium.extend({
  stage,
  quarter,
  workPackage: z.uuid('contributions.work-package-unknown').nullable().default(null),
  amount: z
    .string()
    .trim()
    .min(1, 'contributions.amount-missing')
    .transform(reading('amount'))
    .transform((cents) => cents ?? 0),
})
export type SetSubsidyInput = z.infer<typeof setSubsidyInput>

export const schemeInput = z.object({ scheme: z.uuid() })
export type SchemeInput = z.infer<typeof schemeInput>

const schemeFacts = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, 'contributions.name-missing')
      .max(120, 'contributions.name-too-long'),
    funder: z
      .string()
      .trim()
      .min(1, 'contributions.funder-missing')
      .max(120, 'contributions.name-too-long'),
    about: z.string().trim().max(600, 'contributions.about-too-long').default(''),
    minShare: typed('share', 9_900).transform((share) => share ?? 0),
    /** Empty is no ceiling; nothing is nothing in kind. */
    inKindCeiling: text.transform((share, context) =>
      share === '' ? null : (reading('share', 10_000)(share, context) ?? 0),
    ),
    inKindCeilingOf: z.enum(ceilingBases),
    maxRate: typed('rate', mostRate).transform((rate) => rate || null),
    fixedRate: typed('rate', mostRate).transform((rate) => rate || null),
    cashDuty: z.enum(cashDuties),
    kinds: z.array(contributionKind).min(1, 'contributions.kinds-missing'),
    partnerMinimums: z
      .array(z.object({ of: z.string().max(40), least: z.string().trim().max(4) }))
      .max(5)
      .default([])
      .transform((all, context) =>
        all.flatMap(({ of, least }) => {
          if (of === '') return []
          if (/^[1-9]\d?$/.test(least)) return [{ of, least: Number(least) }]
          context.addIssue({ code: 'custom', message: 'contributions.least-malformed' })
          return []
        }),
      ),
  })
  .refine(({ maxRate, fixedRate }) => maxRate === null || fixedRate === null, {
    path: ['maxRate'],
    message: 'contributions.rate-fixed-or-most',
  })

export const addSchemeInput = schemeFacts
export type AddSchemeInput = z.infer<typeof addSchemeInput>

export const changeSchemeInput = schemeFacts.and(schemeInput)
export type ChangeSchemeInput = z.infer<typeof changeSchemeInput>
