import { useEffect, useRef } from 'react'
import { useRevalidator } from 'react-router'

const every = 2_000
const mostTimes = 60

/** Asks again, for two minutes at most, as long as something is about to change. */
export function useLookAgain(waiting: boolean): void {
  const { revalidate } = useRevalidator()
  const times = useRef(0)
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setInterval(() => {
      times.current += 1
      if (times.current <= mostTimes) void revalidate()
    }, every)
    return () => clearInterval(timer)
  }, [waiting, revalidate])
}
