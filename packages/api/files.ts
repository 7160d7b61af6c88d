import { type Files, readFile } from '@voortent/domain/files'
import { readFileInput } from '@voortent/domain/files/contract'
import { tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'
import type { Services } from './visit.ts'

export const files = t.router({
  /** A file with its bytes, for who sees its row. */
  read: tenantProcedure
    .input(readFileInput)
    .query(({ ctx, input }) => readFile(ctx.scope, filesOf(ctx), input)),
})

/** Where files lie; an application that is started without a shelf takes none in. */
export function filesOf({ files: shelf }: Pick<Services, 'files'>): Files {
  if (!shelf) throw new Error('This application was started without a shelf for files.')
  return shelf
}
