/** A run of words that two texts share, or that only one of them has. */
export type DiffPiece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Tells word by word how the one text became the other; joined, the pieces are both texts. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [old, fresh] = [before, after].map((text) => text.match(/\s+|[\p{L}\p{N}]+|./gsu) ?? [])
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }
  const lengths = commonLengths(old ?? [], fresh ?? [])
  let [i, j] = [0, 0]
  while (old && fresh && (i < old.length || j < fresh.length)) {
    const [here, there] = [old[i], fresh[j]]
    if (here !== undefined && here === there) {
      add('same', here)
      i++
      j++
    } else if (there === undefined || (here !== undefined && down(lengths, i, j))) {
      add('removed', here ?? '')
      i++
    } else {
      add('added', there)
      j++
    }
  }
  return pieces
}

function down(lengths: number[][], i: number, j: number): boolean {
  return (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)
}

/** How many words the rests from each pair of places share. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  )
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? []
      row[j] =
        old[i] === fresh[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
