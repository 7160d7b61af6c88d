import { z } from 'zod'

/** From first ideas to looking back; the order is that of the work. */
export const agendaPhases = [
  'verkenning',
  'concept',
  'consultatie',
  'besluitvorming',
  'vastgesteld',
  'uitvoering',
  'geevalueerd',
] as const
export const agendaPhase = z.enum(agendaPhases)
export type AgendaPhase = z.infer<typeof agendaPhase>

/** Years an agenda may lie in, and how many it may span, the first and the last included. */
export const years = { first: 2000, last: 2100, span: 10 } as const

/** Letters in the title of an agenda or speerpunt, at most. */
export const longestTitle = 150

const title = z
  .string()
  .trim()
  .min(1, 'agenda.title-missing')
  .max(longestTitle, 'agenda.title-too-long')
const year = z
  .int('agenda.year-out-of-range')
  .min(years.first, 'agenda.year-out-of-range')
  .max(years.last, 'agenda.year-out-of-range')

const facts = z.object({
  title,
  fromYear: year,
  untilYear: year,
  ambition: z
    .string()
    .trim()
    .min(1, 'agenda.ambition-missing')
    .max(400, 'agenda.ambition-too-long'),
})

/** A period ends no earlier than it begins, and an agenda looks ten years ahead at most. */
function checkPeriod(
  { fromYear, untilYear }: { fromYear: number; untilYear: number },
  context: z.RefinementCtx,
): void {
  const refuse = (message: string) =>
    context.addIssue({ code: 'custom', path: ['untilYear'], message })
  if ([fromYear, untilYear].some((year) => year < years.first || year > years.last)) return
  if (untilYear < fromYear) refuse('agenda.ends-before-it-begins')
  else if (untilYear - fromYear >= years.span) refuse('agenda.period-too-long')
}

export const createAgendaInput = facts.superRefine(checkPeriod)
export type CreateAgendaInput = z.infer<typeof createAgendaInput>

export const beginOnOnePageInput = z.object({ title })
export type BeginOnOnePageInput = z.infer<typeof beginOnOnePageInput>

export const changeAgendaInput = facts.extend({ id: z.uuid() }).superRefine(checkPeriod)
export type ChangeAgendaInput = z.infer<typeof changeAgendaInput>

/** `lopend` is every agenda that was not evaluated yet. */
export const listAgendasInput = z.object({
  phase: z.enum([...agendaPhases, 'lopend']).optional(),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListAgendasInput = z.infer<typeof listAgendasInput>

export const agendaInput = z.object({ id: z.uuid() })
export type AgendaInput = z.infer<typeof agendaInput>

/** A text of an agenda: the agenda's own or that of one of its speerpunten. */
export const agendaTextInput = z.object({ id: z.uuid(), document: z.uuid() })
export type AgendaTextInput = z.infer<typeof agendaTextInput>

export const addSpeerpuntInput = z.object({ agenda: z.uuid(), title })
export type AddSpeerpuntInput = z.infer<typeof addSpeerpuntInput>

export const speerpuntInput = z.object({ speerpunt: z.uuid() })
export type SpeerpuntInput = z.infer<typeof speerpuntInput>

export const renameSpeerpuntInput = speerpuntInput.extend({ title })
export type RenameSpeerpuntInput = z.infer<typeof renameSpeerpuntInput>

/** To which place, from 0; beyond the last is the last. */
export const moveSpeerpuntInput = speerpuntInput.extend({ position: z.int().min(0).max(1000) })
export type MoveSpeerpuntInput = z.infer<typeof moveSpeerpuntInput>

export const assignLeadInput = speerpuntInput.extend({ organisation: z.uuid().nullable() })
export type AssignLeadInput = z.infer<typeof assignLeadInput>

/** Headings of the agenda's own text as they were shown: their places, and what they say. */
export const turnHeadingsInput = z.object({
  agenda: z.uuid(),
  headings: z
    .array(z.object({ from: z.int().min(0), title: z.string() }))
    .min(1, 'agenda.headings-missing')
    .max(200),
})
export type TurnHeadingsInput = z.infer<typeof turnHeadingsInput>

/** A reason people can read; '' where none is asked for. */
const reason = z.string().trim().max(500, 'agenda.reason-too-long').default('')

export const movePhaseInput = z.object({ agenda: z.uuid(), to: agendaPhase, reason })
export type MovePhaseInput = z.infer<typeof movePhaseInput>

const day = z.iso
  .date('agenda.day-malformed')
  .refine((text) => text >= '2000-01-01' && text <= '2100-12-31', 'agenda.day-malformed')
  .nullable()

/** The days each phase is meant to last; what is left open is null. */
export const planPhasesInput = z
  .object({
    agenda: z.uuid(),
    phases: z
      .array(z.object({ phase: agendaPhase, startsOn: day, endsOn: day }))
      .max(agendaPhases.length),
  })
  .superRefine(({ phases }, context) => {
    const inOrder = phases.toSorted(
      (one, other) => agendaPhases.indexOf(one.phase) - agendaPhases.indexOf(other.phase),
    )
    let latest = ''
    for (const { phase, startsOn, endsOn } of inOrder) {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [phase, field], message })
      if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', 'agenda.phase-reversed')
      else if (startsOn && startsOn < latest) refuse('startsOn', 'agenda.phase-too-early')
      else if (endsOn && endsOn < latest) refuse('endsOn', 'agenda.phase-too-early')
      latest = [latest, startsOn ?? '', endsOn ?? ''].toSorted().at(-1) ?? latest
    }
  })
export type PlanPhasesInput = z.infer<typeof planPhasesInput>

/** The largest office file that is read, in bytes. */
export const mostFileBytes = 10 * 1024 * 1024

export const requestImportInput = z.object({
  fileName: z.string().trim().max(200).default(''),
  file: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ length }) => length > 0, 'agenda.import-file-missing')
    .refine(({ length }) => length <= mostFileBytes, 'agenda.import-file-too-large'),
})
export type RequestImportInput = z.infer<typeof requestImportInput>

/** How far a file is: it waits, is being read, can be corrected, or could not be read. */
export type ImportState = 'queued' | 'working' | 'ready' | 'failed'

const headingDepth = z.int().min(1).max(9)

/** `level` is the deepest heading that begins a part; the most fitting one unless told. */
export const importInput = z.object({ id: z.uuid(), level: headingDepth.optional() })
export type ImportInput = z.infer<typeof importInput>

/** What a part of a file can become. */
export const partDestinations = ['speerpunt', 'previous', 'ambition', 'nothing'] as const
export type PartDestination = (typeof partDestinations)[number]

const column = z.int().min(0).max(50)

/** Which columns of a table say what an action is, who leads it and when. */
export const tableReading = z.object({
  as: z.enum(['actions', 'text']),
  title: column,
  lead: column.nullable(),
  period: column.nullable(),
})
export type TableReading = z.infer<typeof tableReading>

export const carryOutImportInput = facts
  .extend({
    id: z.uuid(),
    level: headingDepth,
    parts: z
      .array(z.object({ becomes: z.enum(partDestinations), title: z.string().trim() }))
      .max(500, 'agenda.import-too-many-parts'),
    tables: z.array(tableReading).max(500),
  })
  .superRefine(checkPeriod)
  .superRefine(({ parts }, context) => {
    for (const [place, part] of parts.entries()) {
      if (part.becomes !== 'speerpunt') continue
      const { error } = title.safeParse(part.title)
      const message = error?.issues[0]?.message
      if (message) {
        context.addIssue({ code: 'custom', path: ['parts', place, 'title'], message })
      }
    }
  })
export type CarryOutImportInput = z.infer<typeof carryOutImportInput>
