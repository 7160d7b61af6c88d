/** What the frame of a tenant shows around every page. */
export type FrameData = {
  tenant: {
    slug: string
    name: string
    colours: { light: string; dark: string }
    modules: string[]
    logo: { altText: string; changedAt: Date } | null
  }
  roles: readonly string[]
  actingForId: string | null
  organisations: { id: string; name: string; function: string }[]
  tenants: { slug: string; name: string }[]
}
