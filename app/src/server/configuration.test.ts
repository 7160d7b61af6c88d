import { expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'

const enough = { DATABASE_APP_URL: 'postgresql://app@localhost/v', REALTIME_SECRET: 'geheim' }

test('addresses follow the port unless told', () => {
  expect(readConfiguration({ ...enough, PORT: '3100' }).publicUrl).toBe('http://localhost:3100')
  const told = readConfiguration({ ...enough, PUBLIC_URL: 'https://voortent.example/' })
  expect(told.publicUrl).toBe('https://voortent.example')
})

test('what is missing is named', () => {
  expect(() => readConfiguration({})).toThrow('DATABASE_APP_URL')
})
