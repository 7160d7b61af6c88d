import path from 'node:path'
import { Refusal } from './refusal.ts'

/** What whoever starts Voortent decided, checked; nothing here has touched the machine yet. */
export type Environment = {
  port: number
  publicUrl: string
  dataFolder: string
  /** False when nobody chose the data folder and it is the one in the clone. */
  dataFolderChosen: boolean
  demo: boolean
  /** A server of their own, or null for the embedded one. */
  ownDatabase: { ownerUrl: string; appUrl: string } | null
  /** Null when the data folder keeps a generated one. */
  sessionSecret: string | null
  realtimeSecret: string | null
}

type Variables = Record<string, string | undefined>

const shortestSecret = 32

/**
 * Reads the environment variables of `contracts.md`; an empty one counts as absent.
 * @param root the clone, from which a relative data folder is counted
 * @throws Refusal for what is missing, malformed or weak
 */
export function readEnvironment(variables: Variables, root: string): Environment {
  const read = (name: string) => variables[name]?.trim() || undefined
  const port = readPort(read('PORT'))
  const ownDatabase = readOwnDatabase(read('DATABASE_URL'), read('DATABASE_APP_URL'))
  const dataFolder = read('VOORTENT_DATA')
  return {
    port,
    publicUrl: readPublicUrl(read('PUBLIC_URL'), port),
    dataFolder: path.resolve(root, dataFolder ?? '.data'),
    dataFolderChosen: dataFolder !== undefined,
    demo: readDemo(read('VOORTENT_DEMO'), ownDatabase === null),
    ownDatabase,
    sessionSecret: readSecret('SESSION_SECRET', read('SESSION_SECRET'), ownDatabase === null),
    realtimeSecret: readSecret('REALTIME_SECRET', read('REALTIME_SECRET'), ownDatabase === null),
  }
}

function readPort(value = '3000'): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port
  throw new Refusal(`PORT is "${value}": set it to a number from 1 to 65535.`)
}

function readPublicUrl(value: string | undefined, port: number): string {
  if (value === undefined) return `http://localhost:${port}`
  const url = URL.parse(value)
  if (url && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, '')
  throw new Refusal(
    `PUBLIC_URL is "${value}": set it to the address people use, such as https://voortent.example.`,
  )
}

function readDemo(value: string | undefined, embedded: boolean): boolean {
  if (value === undefined) return embedded
  if (value === '0' || value === '1') return value === '1'
  throw new Refusal(`VOORTENT_DEMO is "${value}": set it to 1 for demo accounts or to 0 for none.`)
}

function readOwnDatabase(
  ownerUrl: string | undefined,
  appUrl: string | undefined,
): Environment['ownDatabase'] {
  if (ownerUrl === undefined && appUrl === undefined) return null
  if (ownerUrl === undefined || appUrl === undefined) {
    const [present, missing] = ownerUrl
      ? ['DATABASE_URL', 'DATABASE_APP_URL']
      : ['DATABASE_APP_URL', 'DATABASE_URL']
    throw new Refusal(
      `${present} is set and ${missing} is not: set DATABASE_URL to the owner of the database and DATABASE_APP_URL to the restricted role, or neither of them.`,
    )
  }
  const [owner, app] = [
    readDatabaseUrl('DATABASE_URL', ownerUrl),
    readDatabaseUrl('DATABASE_APP_URL', appUrl),
  ]
  if (owner.username === app.username) {
    throw new Refusal(
      'DATABASE_APP_URL names the same role as DATABASE_URL: make a second role for the application, which owns nothing.',
    )
  }
  return { ownerUrl, appUrl }
}

function readDatabaseUrl(name: string, value: string): URL {
  const url = URL.parse(value)
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url
  throw new Refusal(
    `${name} is no address of a database: write it as postgresql://role:password@host:5432/database.`,
  )
}

function readSecret(name: string, value: string | undefined, embedded: boolean): string | null {
  if (value === undefined && embedded) return null
  const advice = `set it to at least ${shortestSecret} random characters, for instance from "openssl rand -hex 32".`
  if (value === undefined) throw new Refusal(`${name} is missing: ${advice}`)
  if (value.length < shortestSecret) throw new Refusal(`${name} is too short: ${advice}`)
  return value
}
