/** What has been started, so that all of it can be ended. */
export type Running = {
  /** Adds something that runs; ends it at once when everything is ending already. */
  add(end: () => Promise<void> | void): Promise<void>
  /** Ends everything, last started first, whatever one of them throws. */
  end(): Promise<void>
  /** Aborts when the end begins. */
  signal: AbortSignal
}

/** Keeps track of what runs. */
export function trackRunning(): Running {
  const ends: (() => Promise<void> | void)[] = []
  const stopping = new AbortController()
  let ending: Promise<void> | undefined
  const endAll = async () => {
    stopping.abort()
    for (let end = ends.pop(); end; end = ends.pop()) await Promise.resolve(end()).catch(() => {})
  }
  return {
    signal: stopping.signal,
    async add(end) {
      if (ending) await end()
      else ends.push(end)
    },
    end() {
      ending ??= endAll()
      return ending
    },
  }
}
