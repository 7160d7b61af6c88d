import type { UpdateWrite } from './update-log.ts'

type Hands = {
  /** Resolves when the batch is committed. */
  save(batch: UpdateWrite[]): Promise<void>
  onCommitted(batch: UpdateWrite[]): void
  onFailed(error: unknown): void
}

/**
 * What one room writes. Writes are numbered and saved behind it in batches: while one is on its way
 * the next gathers. Sockets hold what they send until the writes before it are committed.
 */
export class Journal {
  /** Number of the last write, and of the last that is in the database. */
  written = 0
  committed = 0
  failed = false
  #queue: UpdateWrite[] = []
  #saving: Promise<void> | null = null
  readonly #hands: Hands

  constructor(hands: Hands) {
    this.#hands = hands
  }

  write(write: UpdateWrite): void {
    if (this.failed) return
    this.written += 1
    this.#queue.push(write)
    this.#saving ??= this.#saveAll()
  }

  /** Resolves when nothing is on its way to the database. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving
  }

  /** Writes and saves nothing from now on. */
  fail(error: unknown): void {
    if (this.failed) return
    this.failed = true
    this.#queue = []
    this.#hands.onFailed(error)
  }

  async #saveAll(): Promise<void> {
    try {
      while (this.#queue.length > 0) {
        const batch = this.#queue
        const last = this.written
        this.#queue = []
        await this.#hands.save(batch)
        this.committed = last
        this.#hands.onCommitted(batch)
      }
    } catch (error) {
      this.fail(error)
    } finally {
      this.#saving = null
    }
  }
}
