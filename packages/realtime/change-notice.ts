/** Tells of changes once they pause, and now and then while they go on. */
export type ChangeNotice = {
  touch(): void
  /** Tells at once what was not yet told; resolves when everything is told. */
  flush(): Promise<void>
}

/**
 * @param tell told one at a time; when it fails it is called again at the next pause
 * @param times.pause milliseconds without a change, @param times.longest since the first untold one
 */
export function createChangeNotice(
  tell: () => Promise<void>,
  times: { pause: number; longest: number },
): ChangeNotice {
  let timer: NodeJS.Timeout | undefined
  let firstUntold: number | null = null
  let telling: Promise<void> = Promise.resolve()

  const tellNow = () => {
    clearTimeout(timer)
    if (firstUntold === null) return
    firstUntold = null
    telling = telling.then(tell).catch(() => {
      firstUntold ??= Date.now()
    })
  }
  return {
    touch() {
      const now = Date.now()
      firstUntold ??= now
      clearTimeout(timer)
      const longest = Math.max(0, firstUntold + times.longest - now)
      timer = setTimeout(tellNow, Math.min(times.pause, longest))
    },
    async flush() {
      tellNow()
      await telling
    },
  }
}
