/** The tenant's own colour for what one can do, on the page it stands on. */
export function TenantColours({ colours }: { colours: { light: string; dark: string } }) {
  const inDark = `color-mix(in srgb,${colours.dark} 78%,white)`
  const dark = rules(':root[data-mantine-color-scheme=dark]', inDark)
  return <style>{rules(':root', colours.light) + dark}</style>
}

function rules(root: string, colour: string): string {
  return `${root}{--action:${colour};--action-soft:color-mix(in srgb,${colour} 13%,var(--paper))}`
}
