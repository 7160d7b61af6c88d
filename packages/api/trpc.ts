import { initTRPC } from '@trpc/server'
import superjson from 'superjson'
import { refusalOf } from './refusal.ts'
import type { Visit } from './visit.ts'

export const t = initTRPC.context<Visit>().create({
  transformer: superjson,
  errorFormatter: ({ shape, error }) => {
    const { stack: _, ...data } = shape.data
    return { ...shape, message: data.code, data: { ...data, refusal: refusalOf(error) } }
  },
})
