/** A page that the palette leads to: what it is called and where it is below the tenant. */
export type PalettePage = { id: string; name: string; path: string }
