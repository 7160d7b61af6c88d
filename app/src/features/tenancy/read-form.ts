/** Reads the texts of a form by name; what is missing or a file is an empty text. */
export function readForm(form: FormData) {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    text,
    /** Undefined for what was left empty. */
    optional: (name: string): string | undefined => text(name) || undefined,
    /** All ticked boxes of one name. */
    ticked: (name: string): string[] =>
      form.getAll(name).filter((value) => typeof value === 'string'),
  }
}

/** Reads filters out of an address; a page that is no number is the first. */
export function readFilters(request: Request) {
  const parameters = new URL(request.url).searchParams
  return {
    text: (name: string): string => parameters.get(name) ?? '',
    /** One of these values, or undefined for anything else. */
    oneOf: <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
      values.find((value) => value === parameters.get(name)),
    page: Math.min(10_000, Math.max(1, Math.floor(Number(parameters.get('pagina')) || 1))),
  }
}
