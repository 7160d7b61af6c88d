import { Refusal } from './refusal.ts'

/**
 * The folder of a new migration: its moment, to the second, and its name. It sorts after those
 * that exist, also when a clock was wrong.
 * @throws Refusal for a name that is no name
 */
export function migrationName(name: string, now: Date, existing: readonly string[]): string {
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
    throw new Refusal(
      `"${name}" is no name for a migration: write what it does, such as "pnpm migration add_ballots".`,
    )
  }
  const moment = Number(now.toISOString().replace(/\D/g, '').slice(0, 14))
  const last = Math.max(0, ...existing.map((folder) => Number.parseInt(folder, 10) || 0))
  return `${Math.max(moment, last + 1)}_${name}`
}
