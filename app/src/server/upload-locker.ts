import { setTimeout as sleep } from 'node:timers/promises'
import { ERRORS, type Locker, type RequestRelease } from '@tus/server'
import type { Database } from '@voortent/database'
import { openUploadLine, type UploadLine } from './upload-line.ts'

/** Milliseconds after which who waits is turned away, and between two looks. */
const usual = { patience: 30_000, pause: 250 }

/** One connection for all who have or want an upload at this moment. */
type Line = { users: number; opened: Promise<UploadLine> }
type Holder = { line: Line; requestRelease: RequestRelease; has: boolean }

/**
 * Lets one request at a time write to an upload, whichever server it came to: locks in PostgreSQL, all on one
 * connection of the pool, which goes back when none is left. Whoever wants an upload asks who has it to let go.
 */
export function uploadLocker(
  pool: Database['pool'],
  { patience, pause }: { patience: number; pause: number } = usual,
): Locker {
  /** Who of this process has an upload, or tries for it right now. */
  const holders = new Map<string, Holder>()
  let current: Line | null = null

  const letGo = (holder: Holder | undefined) => {
    if (holder?.has) void holder.requestRelease()
  }
  function join(): Line {
    const line: Line = (current ??= {
      users: 0,
      opened: openUploadLine(pool, {
        asked: (upload) => letGo(holders.get(upload)),
        lost: () => forget(line),
      }),
    })
    line.users += 1
    line.opened.catch(() => forget(line))
    return line
  }
  /** Its locks are gone: others may write from now on, so these no longer do. */
  function forget(line: Line): void {
    if (current === line) current = null
    for (const holder of holders.values()) if (holder.line === line) letGo(holder)
  }
  async function leave(line: Line): Promise<void> {
    line.users -= 1
    if (line.users > 0) return
    if (current === line) current = null
    await line.opened.then(({ close }) => close()).catch(() => {})
  }
  /** True when it is this request's; nobody else of this process tries meanwhile. */
  async function take(upload: string, holder: Holder): Promise<boolean> {
    if (holders.has(upload)) return false
    holders.set(upload, holder)
    try {
      holder.has = await (await holder.line.opened).tryLock(upload)
      return holder.has
    } finally {
      if (!holder.has) holders.delete(upload)
    }
  }
  async function ask(upload: string, { line }: Holder): Promise<void> {
    if (holders.has(upload)) letGo(holders.get(upload))
    else await (await line.opened).ask(upload)
  }

  return {
    newLock(upload) {
      let own: Holder | null = null
      return {
        async lock(signal, requestRelease) {
          const until = AbortSignal.any([signal, AbortSignal.timeout(patience)])
          const holder: Holder = { line: join(), requestRelease, has: false }
          try {
            await heeding(until, holder.line.opened)
            while (!(await take(upload, holder))) {
              await ask(upload, holder)
              await sleep(pause, null, { signal: until })
            }
            own = holder
          } catch (error) {
            void leave(holder.line)
            throw until.aborted ? ERRORS.ERR_LOCK_TIMEOUT : error
          }
        },
        async unlock() {
          if (!own) throw new Error('What nobody has cannot be let go.')
          const { line } = own
          own = null
          holders.delete(upload)
          await line.opened.then((open) => open.unlock(upload)).catch(() => {})
          await leave(line)
        },
      }
    },
  }
}

/** What comes of it, unless the signal comes first. */
async function heeding<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
