import { expect, test } from 'vitest'
import { trackRunning } from './running.ts'

test('what was started last is ended first', async () => {
  const running = trackRunning()
  const ended: string[] = []
  await running.add(() => void ended.push('database'))
  await running.add(() => void ended.push('server'))
  await Promise.all([running.end(), running.end()])
  expect(ended).toEqual(['server', 'database'])
})

test('what is started during the end is ended at once', async () => {
  const running = trackRunning()
  let ended = false
  await running.end()
  await running.add(() => {
    ended = true
  })
  expect(ended).toBe(true)
})

test('one that will not end does not keep the others', async () => {
  const running = trackRunning()
  let ended = false
  await running.add(() => {
    ended = true
  })
  await running.add(() => Promise.reject(new Error('no')))
  await running.end()
  expect(ended).toBe(true)
})

test('work under way hears of the end', async () => {
  const running = trackRunning()
  expect(running.signal.aborted).toBe(false)
  await running.end()
  expect(running.signal.aborted).toBe(true)
})
