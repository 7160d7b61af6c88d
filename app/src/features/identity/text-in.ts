/** Reads the texts of a form by name; what is missing or a file is an empty text. */
export function textIn(form: FormData): (name: string) => string {
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
}
