import type { TFunction } from 'i18next'

/** What kind of file it is, as a key of `kind`. */
export function kindOf(mediaType: string): string {
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType === 'text/html') return 'web'
  if (/presentation/.test(mediaType)) return 'slides'
  if (/spreadsheet/.test(mediaType)) return 'sheet'
  if (/word|opendocument\.text/.test(mediaType)) return 'text-document'
  return mediaType.split('/')[0] ?? 'text'
}

/** How many pages or slides it has, or about how many; '' for what has none. */
export function pagesOf(
  t: TFunction<'library-files'>,
  {
    mediaType,
    pages,
    pagesAbout,
  }: { mediaType: string; pages: number | null; pagesAbout: boolean },
): string {
  if (!pages) return ''
  const told = t(kindOf(mediaType) === 'slides' ? 'slides' : 'pages', { count: pages })
  return pagesAbout ? t('about', { pages: told }) : told
}

/** How large, as people say it: `640 kB`, `3,2 MB`. */
export function sizeOf(t: TFunction<'library-files'>, bytes: number, language: string): string {
  if (bytes < 1000) return t('bytes', { count: bytes })
  const [unit, size] =
    bytes < 999_500 ? (['kilobytes', bytes / 1000] as const) : (['megabytes', bytes / 1e6] as const)
  const digits = unit === 'megabytes' && size < 10 ? 1 : 0
  const said = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(size)
  return t(unit, { size: said })
}

/** How long it lasts, as players show it: `3:05`, `1:02:09`. */
export function clockOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** What a language is called in another: `Oekraïens`. */
export function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language
}
