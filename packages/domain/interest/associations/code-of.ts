const letters = 'bcdfghjkmnpqrstvwxz23456789'

/**
 * A code for an address that people can read out: the first words of a name and four letters.
 * @param random four or more numbers from 0 to 255
 */
export function codeOf(name: string, random: Uint8Array): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '')
  const tail = Array.from(random.slice(0, 4), (number) => letters[number % letters.length]).join('')
  return plain ? `${plain}-${tail}` : tail
}
