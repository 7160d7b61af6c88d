import { actions } from './actions.ts'
import { admission } from './admission.ts'
import { adoption } from './adoption.ts'
import { agenda } from './agenda.ts'
import { audit } from './audit.ts'
import { consortia } from './consortia.ts'
import { consultation } from './consultation.ts'
import { decisions } from './decisions.ts'
import { documents } from './documents.ts'
import { doorwerking } from './doorwerking.ts'
import { goals } from './goals.ts'
import { identity } from './identity.ts'
import { letters } from './letters.ts'
import { partners } from './partners.ts'
import { programme } from './programme.ts'
import { search } from './search.ts'
import { tenancy } from './tenancy.ts'
import { t } from './trpc.ts'

export type { BallotView, PollView } from '@voortent/domain/decisions'
export type { Refusal } from './refusal.ts'
export { explain } from './refusal.ts'
export { materialiseText, recheckGuest, tellWriteRefused } from './rooms.ts'
export { beginVisit, type Services, type SessionJar, type Visit } from './visit.ts'

/** The one door between the application and the domain: one router per module. */
export const router = t.router({
  actions,
  admission,
  adoption,
  agenda,
  audit,
  consortia,
  decisions,
  consultation,
  documents,
  doorwerking,
  goals,
  identity,
  letters,
  partners,
  programme,
  search,
  tenancy,
})

export type Router = typeof router

/** Calls procedures without HTTP, for pages rendered on the server. */
export const createCaller = t.createCallerFactory(router)

export type Api = ReturnType<typeof createCaller>
