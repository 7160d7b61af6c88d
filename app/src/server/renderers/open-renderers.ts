import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Log } from '../log.ts'

/** A thread that renders pages, and where it listens. */
export type Renderer = {
  readonly address: string
  /** Pages it is at work on. */
  busy: number
}

/** Threads that render pages, so that nobody's keystroke waits for somebody's page. */
export type Renderers = {
  /** The one with the least to do; none until the first is ready. */
  leastBusy(): Renderer | undefined
  stop(): Promise<void>
}

/**
 * Starts them one after the other, as starting takes a core for a moment, and starts anew what ended.
 * @param script the thread's own; it listens at `workerData.address` and says so once with a message
 * @param options.pause milliseconds before the first starts and before one starts anew
 */
export function openRenderers(
  script: URL,
  { count, pause }: { count: number; pause: number },
  log: Log,
): Renderers {
  const folder = mkdtempSync(path.join(tmpdir(), 'voortent-renderers-'))
  const ready = new Set<Renderer>()
  const threads = new Set<Worker>()
  const ending = new AbortController()

  /** @returns once it is ready, or ended before that */
  function start(number: number): Promise<void> {
    const renderer = { address: path.join(folder, String(number)), busy: 0 }
    const thread = new Worker(script, { workerData: { address: renderer.address } })
    threads.add(thread)
    thread.on('error', (cause) => log('error', { renderer: number, cause }))
    return new Promise((settled) => {
      thread.once('message', () => {
        if (!ending.signal.aborted) ready.add(renderer)
        settled()
      })
      thread.once('exit', () => {
        ready.delete(renderer)
        threads.delete(thread)
        rmSync(renderer.address, { force: true })
        settled()
        if (!ending.signal.aborted) void startLater(number)
      })
    })
  }

  async function startLater(number: number): Promise<void> {
    await paused()
    if (!ending.signal.aborted) await start(number)
  }

  const paused = () => wait(pause, undefined, { signal: ending.signal, ref: false }).catch(() => {})

  async function startAll(): Promise<void> {
    await paused()
    for (let number = 0; number < count && !ending.signal.aborted; number++) await start(number)
  }
  void startAll()

  return {
    leastBusy: () => [...ready].sort((one, other) => one.busy - other.busy)[0],
    async stop() {
      ending.abort()
      ready.clear()
      await Promise.all([...threads].map((thread) => thread.terminate()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
