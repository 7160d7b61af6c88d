import type { TenantColoursShown } from './frame/frame-data.ts'

/** The tenant's own colours, for what one can do and for decoration, on the page. */
export function TenantColours({ colours }: { colours: TenantColoursShown }) {
  const { action, accent } = colours
  const dark = rules(':root[data-mantine-color-scheme=dark]', action.dark, accent.dark)
  return <style>{rules(':root', action.light, accent.light) + dark}</style>
}

function rules(root: string, action: string, accent: string): string {
  const soft = `color-mix(in srgb,${action} 13%,var(--paper))`
  return `${root}{--action:${action};--action-soft:${soft};--accent:${accent}}`
}
