import { agenda } from './agenda.ts'
import { documents } from './documents.ts'
import { identity } from './identity.ts'
import { tenancy } from './tenancy.ts'
import { t } from './trpc.ts'

export type { Refusal } from './refusal.ts'
export { explain } from './refusal.ts'
export { materialiseText, recheckGuest } from './rooms.ts'
export { beginVisit, type Services, type SessionJar, type Visit } from './visit.ts'

/** The one door between the application and the domain: one router per module. */
export const router = t.router({ agenda, documents, identity, tenancy })

export type Router = typeof router

/** Calls procedures without HTTP, for pages rendered on the server. */
export const createCaller = t.createCallerFactory(router)

export type Api = ReturnType<typeof createCaller>
