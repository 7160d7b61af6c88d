import { initTRPC } from '@trpc/server'
import { refusalOf } from './refusal.ts'
import { transformer } from './transformer.ts'
import type { Visit } from './visit.ts'

export const t = initTRPC.context<Visit>().create({
  transformer,
  errorFormatter: ({ shape, error }) => {
    const { stack: _, ...data } = shape.data
    return { ...shape, message: data.code, data: { ...data, refusal: refusalOf(error) } }
  },
})
