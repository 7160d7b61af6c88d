import { searchPalette } from '@voortent/domain/search'
import { paletteInput } from '@voortent/domain/search/contract'
import { tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const search = t.router({
  palette: tenantProcedure
    .input(paletteInput)
    .query(({ ctx, input }) => searchPalette(ctx.scope, input)),
})
