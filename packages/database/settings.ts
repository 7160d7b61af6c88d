import { AsyncLocalStorage } from 'node:async_hooks'
import { isId } from '@voortent/kernel'

/** Row-level settings of one transaction. */
export type Settings = {
  tenantId?: string
  personId?: string | null
  door?: Door
  /**
   * Opens the inside of every consortium of the tenant; without it only insiders see theirs, unless the
   * connection has it open. `closed` is as for anybody there as well.
   */
  consortia?: 'open' | 'closed'
}

/** A part of the application that may open global tables. */
export type Door = 'identity' | 'mail' | 'founding' | 'errands'

/** The settings the next BEGIN carries with it. */
export const pendingSettings = new AsyncLocalStorage<Settings>()

/** BEGIN and the settings as one simple query, so that they cost one round trip. */
export function beginWith(settings: Settings): string {
  const pairs = [
    ['app.tenant_id', checkedId(settings.tenantId)],
    ['app.person_id', checkedId(settings.personId)],
    ['app.door', settings.door ?? ''],
    ...(settings.consortia ? [['app.consortia', settings.consortia]] : []),
  ]
  const calls = pairs.map(([name, value]) => `set_config('${name}', '${value}', true)`)
  return `BEGIN; SELECT ${calls.join(', ')}`
}

function checkedId(id: string | null | undefined): string {
  if (!id) return ''
  if (!isId(id)) throw new TypeError('A row-level setting takes a UUID.')
  return id
}
