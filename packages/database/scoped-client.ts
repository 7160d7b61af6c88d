import { Client } from 'pg'
import { sendTogether } from './send-together.ts'
import { beginWith, pendingSettings } from './settings.ts'

/** A connection whose BEGIN brings the row-level settings along. */
export class ScopedClient extends Client {
  override query(...args: unknown[]): never {
    const [config] = args
    const settings = pendingSettings.getStore()
    const begins = isQuery(config) && config.text === 'BEGIN'
    const passed = begins && settings ? [{ text: beginWith(settings) }, ...args.slice(1)] : args
    sendTogether(this.connection.stream)
    return super.query.apply(this, passed as never) as never
  }
}

function isQuery(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value
}
