import {
  chainOf,
  progressBySpeerpunt,
  readAsDocument,
  readProgramme,
} from '@voortent/domain/programme'
import { readProgrammeInput } from '@voortent/domain/programme/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')
const whole = readProgrammeInput.pick({ agenda: true })

/** The views over an agenda; each from the same few statements. */
export const programme = t.router({
  read: member.input(readProgrammeInput).query(({ ctx, input }) => readProgramme(ctx.scope, input)),
  /** To read from beginning to end, with the texts as they stand now. */
  document: member
    .input(whole)
    .query(({ ctx, input }) => readAsDocument(ctx.scope, { ...input, parts: ['goals'] })),
  progress: member.input(whole).query(async ({ ctx, input }) => {
    const programme = await readProgramme(ctx.scope, {
      ...input,
      parts: ['goals', 'promises', 'money'],
    })
    return { ...progressBySpeerpunt(programme), programme }
  }),
  chain: member.input(whole).query(async ({ ctx, input }) => {
    const { tenant } = await ctx.open(input.tenant)
    const withConsortia = tenant?.modules.includes('consortia') ?? false
    const programme = await readProgramme(ctx.scope, { ...input, parts: ['goals', 'consortia'] })
    return { agenda: programme.agenda, ...chainOf(programme, { withConsortia }) }
  }),
})
