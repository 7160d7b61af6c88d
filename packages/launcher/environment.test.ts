import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const secret = 'f3a1c7'.repeat(8)
const production = {
  DATABASE_URL: 'postgresql://owner:x@db.example:5432/voortent',
  DATABASE_APP_URL: 'postgresql://web:y@db.example:5432/voortent',
  SESSION_SECRET: secret,
  REALTIME_SECRET: secret,
}

test('without a word everything is embedded, with the demo', () => {
  expect(readEnvironment({}, '/clone')).toEqual({
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder: '/clone/.data',
    dataFolderChosen: false,
    demo: true,
    ownDatabase: null,
    sessionSecret: null,
    realtimeSecret: null,
  })
})

test('a server of their own comes without the demo and with their secrets', () => {
  const environment = readEnvironment(production, '/clone')
  expect(environment).toMatchObject({ demo: false, sessionSecret: secret, realtimeSecret: secret })
  expect(environment.ownDatabase).toEqual({
    ownerUrl: production.DATABASE_URL,
    appUrl: production.DATABASE_APP_URL,
  })
})

test('what is set is taken', () => {
  const variables = {
    PORT: '8080',
    PUBLIC_URL: 'https://tent.example/',
    VOORTENT_DATA: '/srv/tent',
  }
  expect(readEnvironment({ ...variables, VOORTENT_DEMO: '0' }, '/clone')).toMatchObject({
    port: 8080,
    publicUrl: 'https://tent.example',
    dataFolder: '/srv/tent',
    dataFolderChosen: true,
    demo: false,
  })
})

test('an empty variable counts as absent', () => {
  const variables = { PORT: '', DATABASE_URL: '', SESSION_SECRET: '', VOORTENT_DATA: ' ' }
  expect(readEnvironment(variables, '/clone')).toEqual(readEnvironment({}, '/clone'))
})

test.each([
  [{ PORT: 'http' }, /^PORT is "http": set/],
  [{ PORT: '70000' }, /^PORT is "70000": set/],
  [{ PORT: '0' }, /^PORT is "0": set/],
  [{ PUBLIC_URL: 'tent.example' }, /^PUBLIC_URL is "tent.example": set/],
  [{ VOORTENT_DEMO: 'yes' }, /^VOORTENT_DEMO is "yes": set/],
  [{ DATABASE_URL: production.DATABASE_URL }, /DATABASE_APP_URL is not: set/],
  [{ DATABASE_APP_URL: production.DATABASE_URL }, /DATABASE_URL is not: set/],
  [{ ...production, DATABASE_URL: 'mysql://a@b/c' }, /^DATABASE_URL is no address/],
  [{ ...production, DATABASE_APP_URL: 'postgresql://b' }, /^DATABASE_APP_URL is no address/],
  [{ ...production, DATABASE_APP_URL: production.DATABASE_URL }, /names the same role/],
  [{ ...production, SESSION_SECRET: undefined }, /^SESSION_SECRET is missing: set/],
  [{ ...production, REALTIME_SECRET: undefined }, /^REALTIME_SECRET is missing: set/],
  [{ ...production, SESSION_SECRET: 'x'.repeat(31) }, /^SESSION_SECRET is too short: set/],
  [{ REALTIME_SECRET: 'geheim' }, /^REALTIME_SECRET is too short: set/],
])('%o is refused with what to do', (variables, sentence) => {
  expect(() => readEnvironment(variables, '/clone')).toThrow(sentence)
})

test('no sentence repeats a secret or a password', () => {
  const variables = {
    ...production,
    REALTIME_SECRET: 'geheim',
    DATABASE_URL: 'mysql://a:geheim@b/c',
  }
  expect(() => readEnvironment(variables, '/clone')).not.toThrow(/geheim/)
  expect(() => readEnvironment({ REALTIME_SECRET: 'geheim' }, '/clone')).not.toThrow(/geheim/)
})
