import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createChangeNotice } from './change-notice.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('tells once when changes pause', async () => {
  const tell = vi.fn(async () => {})
  const notice = createChangeNotice(tell, { pause: 500, longest: 2000 })
  for (let count = 0; count < 3; count++) {
    notice.touch()
    await vi.advanceTimersByTimeAsync(400)
  }
  expect(tell).toHaveBeenCalledTimes(0)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tell).toHaveBeenCalledTimes(1)
})

test('tells while changes go on', async () => {
  const tell = vi.fn(async () => {})
  const notice = createChangeNotice(tell, { pause: 500, longest: 2000 })
  for (let count = 0; count < 61; count++) {
    notice.touch()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(tell).toHaveBeenCalledTimes(3)
})

test('a flush tells what was not told, and waits for it', async () => {
  const done: number[] = []
  const notice = createChangeNotice(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      done.push(Date.now())
    },
    { pause: 500, longest: 2000 },
  )
  notice.touch()
  const flushed = notice.flush()
  await vi.advanceTimersByTimeAsync(100)
  await flushed
  expect(done).toHaveLength(1)
  await notice.flush()
  expect(done).toHaveLength(1)
})

test('what could not be told is told with the next change', async () => {
  const tell = vi.fn(async () => {}).mockRejectedValueOnce(new Error('No answer'))
  const notice = createChangeNotice(tell, { pause: 500, longest: 2000 })
  notice.touch()
  await vi.advanceTimersByTimeAsync(500)
  await notice.flush()
  expect(tell).toHaveBeenCalledTimes(2)
})
