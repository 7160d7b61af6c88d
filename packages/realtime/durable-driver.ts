import { InMemoryDriver, type YDocId } from '@liveblocks/server'
import type { StoredUpdate, UpdateWrite } from './update-log.ts'

type Hands = {
  /** Resolves when the batch is committed. */
  save(batch: UpdateWrite[]): Promise<void>
  onCommitted(): void
  onFailed(error: unknown): void
}

/**
 * The storage of one room. Writes are numbered and saved behind it in batches: while one is on its
 * way the next gathers. Sockets hold what they send until the writes before it are committed.
 */
export class DurableDriver extends InMemoryDriver {
  /** Number of the last write, and of the last that is in the database. */
  written = 0
  committed = 0
  failed = false
  #stored: Map<string, StoredUpdate[]>
  #queue: UpdateWrite[] = []
  #saving: Promise<void> | null = null
  readonly #hands: Hands

  constructor(stored: readonly StoredUpdate[], hands: Hands) {
    super()
    this.#stored = Map.groupBy(stored, (update) => update.part)
    this.#hands = hands
  }

  /** A document is read once, when it opens; from then on the room holds it. */
  override *iter_y_updates(part: YDocId): IterableIterator<[string, Uint8Array]> {
    const updates = this.#stored.get(part) ?? []
    this.#stored.delete(part)
    for (const { key, data } of updates) yield [key, data]
  }

  override write_y_updates(part: YDocId, key: string, data: Uint8Array): void {
    this.#write({ part, key, data })
  }

  override delete_y_updates(part: YDocId, keys: string[]): void {
    for (const key of keys) this.#write({ part, key, data: null })
  }

  /** Resolves when nothing is on its way to the database. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving
  }

  #write(write: UpdateWrite): void {
    if (this.failed) return
    this.written += 1
    this.#queue.push(write)
    this.#saving ??= this.#saveAll()
  }

  async #saveAll(): Promise<void> {
    // The messages of one frame are handled in one go; waiting for them puts them in one batch.
    await null
    try {
      while (this.#queue.length > 0) {
        const batch = this.#queue
        const last = this.written
        this.#queue = []
        await this.#hands.save(batch)
        this.committed = last
        this.#hands.onCommitted()
      }
    } catch (error) {
      this.failed = true
      this.#queue = []
      this.#hands.onFailed(error)
    } finally {
      this.#saving = null
    }
  }
}
