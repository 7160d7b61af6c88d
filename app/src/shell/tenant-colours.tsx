import { tenantPalette } from './tenant-palette.ts'

/** The tenant's own colour for what one can do, for the page it stands on. */
export function TenantColours({ primary }: { primary: string }) {
  const { light, dark } = tenantPalette(primary)
  return (
    <style>
      {`:root{--action:${light};--tenant:${light};--action-soft:color-mix(in srgb,${light} 11%,#faf7f2)}
:root[data-mantine-color-scheme=dark]{--action:${dark};--tenant:${dark};--action-soft:color-mix(in srgb,${dark} 18%,#171512)}`}
    </style>
  )
}
