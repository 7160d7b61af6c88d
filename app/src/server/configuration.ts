import { availableParallelism } from 'node:os'
import { senderAddress } from '@voortent/mailer'

/** Everything the server reads from its environment; the launcher has checked it. */
export type Configuration = {
  port: number
  publicUrl: string
  appUrl: string
  dataFolder: string
  demo: boolean
  realtimeSecret: string
  smtpUrl: string | undefined
  /** The address letters come from. */
  mailFrom: string
  /** Threads that render pages; without any the process does it itself. */
  renderers: number
}

/** Reads the environment; throws one sentence for what is missing. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const port = Number(env.PORT ?? 3000)
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, '')
  return {
    port,
    publicUrl,
    appUrl: required(env, 'DATABASE_APP_URL'),
    dataFolder: env.VOORTENT_DATA ?? '.data',
    demo: env.VOORTENT_DEMO === '1',
    realtimeSecret: required(env, 'REALTIME_SECRET'),
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || senderAddress(publicUrl),
    renderers: renderersOf(env.RENDERERS),
  }
}

/** One for every core but one, three at most; on a single core they would only take memory. */
function renderersOf(asked: string | undefined): number {
  const number = asked ? Number(asked) : Math.min(availableParallelism() - 1, 3)
  if (Number.isInteger(number) && number >= 0) return number
  throw new Error('Set RENDERERS to a whole number, 0 or more, and start again.')
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`Set ${name} and start again.`)
  return value
}
