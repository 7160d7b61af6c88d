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
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`Set ${name} and start again.`)
  return value
}
