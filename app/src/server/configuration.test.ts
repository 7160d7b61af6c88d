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

test('threads that render are told or follow the cores', () => {
  expect(readConfiguration({ ...enough, RENDERERS: '0' }).renderers).toBe(0)
  expect(readConfiguration(enough).renderers).toBeLessThanOrEqual(3)
  expect(() => readConfiguration({ ...enough, RENDERERS: 'veel' })).toThrow('RENDERERS')
})
