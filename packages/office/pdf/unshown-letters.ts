/** Stands where no font has the letter that was written. */
const instead = '□'

/** Letters that no font could show, as the compiler names them; PDF/UA-1 refuses a file with them. */
export function unshownLetters(error: unknown): string[] {
  const { message = '', code = '' } = error as { message?: string; code?: string }
  const told = `${message} ${code}`
  const named = told.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)
  return [...new Set([...named].flatMap(([, text = '']) => Array.from(unescaped(text))))]
}

/** JSON in which each of these letters became a box. */
export function withoutLetters(json: string, letters: readonly string[]): string {
  const gone = new Set(letters)
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'string'
      ? Array.from(value, (letter) => (gone.has(letter) ? instead : letter)).join('')
      : value,
  )
}

function unescaped(text: string): string {
  return text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
