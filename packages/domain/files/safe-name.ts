/** The name of a file without folders, signs that steer a printer or header, and endless length. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const plain = last.replaceAll(/[\u0000-\u001f\u007f"<>|*?:\u202a-\u202e]/g, '').trim()
  return plain.slice(-120) || 'bestand'
}
