import type { Database } from '@voortent/database'
import type { Scanner, Shelf, Uploads } from '@voortent/files'
import type { Mail } from '@voortent/mailer'
import type { Queue } from 'pg-boss'
import type { Registries } from './registries.ts'

/** Writes one line per fact; the application's own log fits. */
export type Log = (level: 'info' | 'error', fact: Record<string, unknown>) => void

/** What jobs work with. */
export type Parts = {
  database: Database
  mail: Mail
  publicUrl: string
  /** Where files lie. */
  shelf?: Shelf
  /** Where files lie that are on their way. */
  uploads?: Uploads
  /** Looks for viruses, where one was asked for. */
  scanner?: Scanner | null
  /** Say which identifiers there are, where they are asked. */
  registries?: Registries | null
  log: Log
  /** Aborted when the worker has to end now. */
  ending: AbortSignal
  /** Queues a job for each subject that has none waiting or running. */
  put: (job: string, subjects: string[]) => Promise<void>
}

/** Slow work that is done once per subject, such as a letter or a document, or on schedule. */
export type Job = {
  /** How it is queued and tried again (pg-boss). One job per subject, unless told otherwise. */
  queue: Omit<Queue, 'name'>
  /** Where subjects arrive from inside their transactions, and the job that finds missed ones. */
  heardOn?: { channel: string; missed: string }
  /** Cron expression for work that nobody asks for, run with '' as its subject. */
  every?: string
  /** What it throws makes the queue try again, as long as tries are left. */
  run(parts: Parts, subject: string): Promise<void>
}
