/** The name of a file without folders, signs that steer a printer or header, and endless length. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}"<>|*?:]/gu, '').trim()
  return plain.slice(-120) || 'bestand'
}
