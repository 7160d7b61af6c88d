/** An address nobody owns: `bram.tafelaar@voortent.example` for Bram Tafelaar. */
export function addressOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
  return `${plain.replace(/[^a-z]+/g, '.')}@voortent.example`
}
