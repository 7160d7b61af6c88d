import { textIn } from '../identity/text-in.ts'

const fields = ['cash', 'hours', 'rate', 'value', 'ground'] as const

/** The lines of a sheet as its form carries them, in their order. */
export function readLines(form: FormData) {
  const text = textIn(form)
  const count = Math.min(Number(text('count')) || 0, 80)
  return Array.from({ length: count }, (_, place) => ({
    quarter: text(`lines.${place}.quarter`),
    workPackage: text(`lines.${place}.workPackage`) || null,
    ...(Object.fromEntries(fields.map((name) => [name, text(`lines.${place}.${name}`)])) as Record<
      (typeof fields)[number],
      string
    >),
  }))
}
