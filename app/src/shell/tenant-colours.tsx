/** The tenant's own colour for what one can do, on the page it stands on. */
export function TenantColours({ colours }: { colours: { light: string; dark: string } }) {
  const dark = rules(':root[data-mantine-color-scheme=dark]', colours.dark)
  return <style>{rules(':root', colours.light) + dark}</style>
}

function rules(root: string, colour: string): string {
  return `${root}{--action:${colour};--action-soft:color-mix(in srgb,${colour} 13%,var(--paper))}`
}
