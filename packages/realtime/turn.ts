/** What reaches a room in one turn of the event loop. */
export type Turn<Item> = {
  /** Adds something to handle at the end of the turn, in one go with all the rest. */
  add(item: Item): void
  /** Does something after what was added, at once when nothing was. */
  after(work: () => void): void
}

/** Gathers, so that however many write at the same moment, their room handles one change. */
export function createTurn<Item>(handle: (items: Item[]) => void): Turn<Item> {
  let items: Item[] = []
  let afterwards: (() => void)[] = []
  const end = () => {
    const [gathered, works] = [items, afterwards]
    items = []
    afterwards = []
    handle(gathered)
    for (const work of works) work()
  }
  return {
    add(item) {
      if (items.length === 0) setImmediate(end)
      items.push(item)
    },
    after(work) {
      if (items.length === 0) work()
      else afterwards.push(work)
    },
  }
}
