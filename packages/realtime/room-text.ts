import { hash, randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { Journal } from './journal.ts'
import type { StoredUpdate } from './update-log.ts'

/** After how many saved updates one takes their place. */
const manyRows = 1000

/**
 * The text of one room, in the place of the storage that comes with `@liveblocks/server`. It saves
 * what updates changed instead of their bytes, so that what was waiting for them is saved as well.
 */
export class RoomText {
  readonly #doc: Y.Doc
  readonly #journal: Journal
  /** Keys of the rows that hold the text: those that were there, and those this room numbered. */
  #found: string[]
  #first = 0
  #next = 0
  readonly #prefix = randomUUID()
  #change: Uint8Array | null = null
  #snapshotHash: string | null = null

  constructor(stored: readonly StoredUpdate[], journal: Journal) {
    this.#doc = docOf(stored)
    this.#found = stored.map((update) => update.key)
    this.#journal = journal
    this.#doc.on('update', (change: Uint8Array) => {
      this.#change = change
      this.#snapshotHash = null
    })
  }

  /** What somebody with this state vector lacks, both in base64; null for what rooms do not hold. */
  getYDocUpdate(_: unknown, vector = '', guid?: string, isV2 = false): string | null {
    if (guid !== undefined || isV2) return null
    const known = vector === '' ? undefined : Buffer.from(vector, 'base64')
    return Buffer.from(Y.encodeStateAsUpdate(this.#doc, known)).toString('base64')
  }

  getYStateVector(): string {
    return Buffer.from(Y.encodeStateVector(this.#doc)).toString('base64')
  }

  /** What a client compares with its own text to know that everything arrived. */
  getSnapshotHash(): string {
    this.#snapshotHash ??= hash('sha256', Y.encodeSnapshot(Y.snapshot(this.#doc)), 'base64')
    return this.#snapshotHash
  }

  /** Takes in what was written, as one change; null when nothing of it is new. */
  apply(updates: readonly string[]): Uint8Array | null {
    this.#doc.transact(() => {
      for (const update of updates) {
        try {
          Y.applyUpdate(this.#doc, Buffer.from(update, 'base64'))
        } catch {
          // What is no update harms nobody else; what it changed before it broke is saved as well.
        }
      }
    })
    const change = this.#change
    this.#change = null
    if (!change) return null
    this.#write(change)
    this.compact(manyRows)
    return change
  }

  /**
   * Takes in rows that others added, as one change; null when nothing of them is new. They are saved
   * already, unlike what came too early from a client and waited for them.
   */
  takeIn(rows: readonly StoredUpdate[]): Uint8Array | null {
    const strangers = rows.filter(({ key }) => !this.#knows(key))
    const someWaited = Boolean(this.#doc.store.pendingStructs ?? this.#doc.store.pendingDs)
    this.#doc.transact(() => {
      for (const { data } of strangers) Y.applyUpdate(this.#doc, data)
    })
    this.#found.push(...strangers.map(({ key }) => key))
    const change = this.#change
    this.#change = null
    if (change && someWaited) this.#write(change)
    return change
  }

  /** Rooms hold one document, in the first encoding; all else ends here. */
  addYDocUpdate(): never {
    throw new TypeError('Not an update of the text of this room')
  }

  /** Puts one row in the place of all, when there are more than `most`. */
  compact(most: number): void {
    const replaces = [...this.#found]
    if (replaces.length + this.#next - this.#first <= most) return
    for (let number = this.#first; number < this.#next; number++) replaces.push(this.#key(number))
    this.#found = []
    this.#first = this.#next
    this.#write(Y.encodeStateAsUpdate(this.#doc), replaces)
  }

  #write(data: Uint8Array, replaces?: string[]): void {
    this.#journal.write({ key: this.#key(this.#next), data, replaces })
    this.#next += 1
  }

  #knows(key: string): boolean {
    return key.startsWith(this.#prefix) || this.#found.includes(key)
  }

  #key(number: number): string {
    return `${this.#prefix}:${number}`
  }
}

/** The document that updates add up to. */
export function docOf(updates: readonly StoredUpdate[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { data } of updates) Y.applyUpdate(doc, data)
  })
  return doc
}
