type Themed = { light: string; dark: string }

/** The house colours of a tenant, as they hold in both themes. */
export type TenantColoursShown = { action: Themed; accent: Themed }

/** What the frame of a tenant shows around every page. */
export type FrameData = {
  tenant: {
    slug: string
    name: string
    colours: TenantColoursShown
    modules: string[]
    logo: { altText: string; changedAt: Date } | null
  }
  roles: readonly string[]
  actingForId: string | null
  organisations: { id: string; name: string; function: string }[]
  tenants: { slug: string; name: string }[]
}
