/** Who wrote in a room since that was last told. */
export type Writers = {
  add(personId: string): void
  /** Hands them over; whom it fails to tell of is told of the next time. */
  tellOf(tell: (personIds: string[]) => Promise<void> | void): Promise<void>
}

/** Begins with nobody. */
export function createWriters(): Writers {
  let untold = new Set<string>()
  return {
    add: (personId) => void untold.add(personId),
    async tellOf(tell) {
      const told = untold
      untold = new Set()
      try {
        await tell([...told])
      } catch (error) {
        for (const personId of told) untold.add(personId)
        throw error
      }
    },
  }
}
