import type { Readable } from 'node:stream'
import type { Api, explain } from '@voortent/api'
import { createContext } from 'react-router'
import type { Locale } from './i18n/locale.ts'

/** What the server hands to every page: the API as this visitor, and how to answer. */
export type PageContext = {
  api: Api
  /** Reads a refusal out of what a procedure threw. */
  explain: typeof explain
  locale: Locale
  /** Whether the visitor picked that language, here or in their profile. */
  localePicked: boolean
  /** Allows this answer's inline scripts under the content security policy. */
  nonce: string
  publicUrl: string
  /** The bytes that lie under a key, or the range of them; null where nothing is. */
  openBytes(key: string, range?: { start: number; end: number }): Promise<Readable | null>
  demo: boolean
  /** Logs what nobody foresaw; the answer is the number by which the log knows it. */
  report(fault: unknown): string
}

export const pageContext = createContext<PageContext>()
