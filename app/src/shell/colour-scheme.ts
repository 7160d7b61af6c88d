/** Light, dark, or as the device is set; the key is the one Mantine reads too. */
export const colourSchemes = ['auto', 'light', 'dark'] as const
export type ColourScheme = (typeof colourSchemes)[number]

const key = 'mantine-color-scheme-value'

/** Runs in the head before anything is painted, and again when the device changes. */
export const restoreColourScheme = `(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    let wish = null
    try { wish = localStorage.getItem('${key}') } catch {}
    const scheme = wish === 'light' || wish === 'dark' ? wish : dark.matches ? 'dark' : 'light'
    document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  }
  apply()
  dark.addEventListener('change', apply)
  addEventListener('storage', apply)
})()`

/** The wish of this browser; `auto` where nothing was chosen or nothing may be kept. */
export function readColourScheme(): ColourScheme {
  try {
    const wish = localStorage.getItem(key)
    return colourSchemes.find((scheme) => scheme === wish) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Keeps the wish and tells whoever listens, as another tab would. */
export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(key, scheme)
  const told = { key, newValue: scheme, storageArea: localStorage }
  window.dispatchEvent(new StorageEvent('storage', told))
}

/** Calls back whenever the wish may have changed. */
export function watchColourScheme(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
