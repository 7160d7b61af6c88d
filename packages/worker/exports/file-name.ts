const longest = 80

/** A name that every system can keep: letters without accents, digits and dashes. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return `${plain || 'voortent'}.${extension}`
}
