import type { Environment } from '../environment.ts'
import type { Keys } from '../keys.ts'

/** What the server is told: everything from outside, except the way in as the owner. */
export function serverEnvironment(
  outside: NodeJS.ProcessEnv,
  environment: Environment,
  made: { appUrl: string; keys: Keys | null },
): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, ...rest } = outside
  return {
    ...rest,
    NODE_ENV: 'production',
    PORT: String(environment.port),
    PUBLIC_URL: environment.publicUrl,
    DATABASE_APP_URL: made.appUrl,
    SESSION_SECRET: environment.sessionSecret ?? made.keys?.sessionSecret,
    REALTIME_SECRET: environment.realtimeSecret ?? made.keys?.realtimeSecret,
    VOORTENT_DATA: environment.dataFolder,
    VOORTENT_DEMO: environment.demo ? '1' : '0',
  }
}
