import { actions } from './actions.ts'
import { admission } from './admission.ts'
import { adoption } from './adoption.ts'
import { agenda } from './agenda.ts'
import { audit } from './audit.ts'
import { barriers } from './barriers.ts'
import { collections } from './collections.ts'
import { consortia } from './consortia.ts'
import { consortiaImports } from './consortia-imports.ts'
import { consortiumPartners } from './consortium-partners.ts'
import { consultation } from './consultation.ts'
import { contributions } from './contributions.ts'
import { decisions } from './decisions.ts'
import { documents } from './documents.ts'
import { doorwerking } from './doorwerking.ts'
import { files } from './files.ts'
import { gates } from './gates.ts'
import { goals } from './goals.ts'
import { guests } from './guests.ts'
import { identity } from './identity.ts'
import { interest } from './interest.ts'
import { learning } from './learning.ts'
import { letters } from './letters.ts'
import { library } from './library.ts'
import { libraryApply } from './library-apply.ts'
import { libraryExchange } from './library-exchange.ts'
import { libraryFiles } from './library-files.ts'
import { libraryFind } from './library-find.ts'
import { libraryFollow } from './library-follow.ts'
import { libraryReview } from './library-review.ts'
import { partners } from './partners.ts'
import { portfolio } from './portfolio.ts'
import { programme } from './programme.ts'
import { questions } from './questions.ts'
import { sandpit } from './sandpit.ts'
import { search } from './search.ts'
import { tenancy } from './tenancy.ts'
import { t } from './trpc.ts'
import { workplan } from './workplan.ts'

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
  barriers,
  collections,
  consortia,
  consortiumPartners,
  consortiaImports,
  decisions,
  consultation,
  contributions,
  documents,
  doorwerking,
  files,
  gates,
  goals,
  guests,
  identity,
  interest,
  learning,
  letters,
  library,
  libraryFind,
  libraryFiles,
  libraryExchange,
  libraryReview,
  libraryApply,
  libraryFollow,
  partners,
  portfolio,
  programme,
  sandpit,
  questions,
  search,
  tenancy,
  workplan,
})

export type Router = typeof router

/** Calls procedures without HTTP, for pages rendered on the server. */
export const createCaller = t.createCallerFactory(router)

export type Api = ReturnType<typeof createCaller>
