/** Writes one line of JSON per fact; secrets never reach it. */
export type Log = (level: 'info' | 'error', fact: Record<string, unknown>) => void

/** Errors go with their stack, everything to standard error. */
export const log: Log = (level, fact) => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, ...fact }, (_key, value) =>
    value instanceof Error ? (value.stack ?? value.message) : value,
  )
  process.stderr.write(`${line}\n`)
}
