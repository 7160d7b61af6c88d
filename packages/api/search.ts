import { searchPalette, searchTenant } from '@voortent/domain/search'
import { paletteInput, searchTenantInput } from '@voortent/domain/search/contract'
import { tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const search = t.router({
  palette: tenantProcedure
    .input(paletteInput)
    .query(({ ctx, input }) => searchPalette(ctx.scope, input)),
  /** Names, texts, comments and the library, for the page of what is found. */
  tenant: tenantProcedure
    .input(searchTenantInput)
    .query(({ ctx, input }) => searchTenant(ctx.scope, input)),
})
