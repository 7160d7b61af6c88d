import type { IServerWebSocket } from '@liveblocks/server'
import type { FrameMaker } from './frame.ts'

/** The way to one client. */
export type Line = {
  /** False when the client is gone. */
  send(frame: Buffer): boolean
  hangUp(code: number, reason: string): void
}

/** How far a room's writes are. */
export type Progress = { readonly written: number; readonly committed: number }

type Held = { after: number; message: string }

/**
 * A socket that tells nobody what is not yet in the database: a message waits until every write
 * that came before it is committed. What waited for the same commit leaves as one frame.
 */
export class HeldSocket implements IServerWebSocket {
  #waiting: Held[] = []
  #greeted = false
  readonly #progress: Progress
  readonly #line: Line

  constructor(line: Line, progress: Progress) {
    this.#line = line
    this.#progress = progress
  }

  send(message: string): number {
    // The greeting and the pong tell nothing of the text; the client reads the greeting alone.
    if (!this.#greeted || message === 'pong') {
      this.#greeted = true
      return this.#emit(message)
    }
    const { written, committed } = this.#progress
    if (committed === written && this.#waiting.length === 0) return this.#emit(message)
    this.#waiting.push({ after: written, message })
    return 1
  }

  /** Sends what waited for the writes that are now committed. */
  release(frameOf: FrameMaker): void {
    const { committed } = this.#progress
    const waiting = this.#waiting
    let ready = 0
    while (ready < waiting.length && (waiting[ready] as Held).after <= committed) ready += 1
    if (ready === 0) return
    this.#line.send(frameOf(waiting.splice(0, ready).map((held) => held.message)))
  }

  close(code: number, reason?: string): void {
    this.#waiting = []
    this.#line.hangUp(code, reason ?? '')
  }

  #emit(message: string): number {
    return this.#line.send(Buffer.from(message)) ? 1 : 0
  }
}
