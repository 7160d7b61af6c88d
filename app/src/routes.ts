import type { RouteConfig } from '@react-router/dev/routes'
import { index, layout, route } from '@react-router/dev/routes'
import { actionsRoutes } from './features/actions/routes.ts'
import { admissionRoutes, arrivalRoutes } from './features/admission/routes.ts'
import { adoptedRoutes, adoptionRoutes } from './features/adoption/routes.ts'
import { agendaRoutes } from './features/agenda/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import {
  barriersRoutes,
  openBarriersRoutes,
  sharedBarriersRoutes,
} from './features/barriers/routes.ts'
import { consortiaRoutes } from './features/consortia/routes.ts'
import { achterbanRoutes, consultationRoutes } from './features/consultation/routes.ts'
import { moneyRoutes, schemeRoutes } from './features/contributions/routes.ts'
import { decisionRoutes } from './features/decisions/routes.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { doorwerkingRoutes } from './features/doorwerking/routes.ts'
import { filesRoutes } from './features/files/routes.ts'
import { goalsRoutes } from './features/goals/routes.ts'
import { doorRoutes } from './features/guests/routes.ts'
import { identityRoutes } from './features/identity/routes.ts'
import { interestRoutes, openDoorRoutes, openingRoutes } from './features/interest/routes.ts'
import { learningRoutes } from './features/learning/routes.ts'
import { letterRoutes, outboxRoutes } from './features/letters/routes.ts'
import { libraryRoutes, openLibraryRoutes } from './features/library/routes.ts'
import { libraryExchangeRoutes, openExchangeRoutes } from './features/library-exchange/routes.ts'
import { fileRoutes, libraryFilesRoutes } from './features/library-files/routes.ts'
import { keptSearchRoutes, stopAlertRoutes } from './features/library-find/routes.ts'
import { partnersRoutes } from './features/partners/routes.ts'
import { classificationRoutes, portfolioRoutes } from './features/portfolio/routes.ts'
import { programmeRoutes } from './features/programme/routes.ts'
import { askRoutes, questionRoutes } from './features/questions/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { tenancyRoutes } from './features/tenancy/routes.ts'
import { workplanRoutes } from './features/workplan/routes.ts'

/** Pages about one consortium, inside its frame. */
const insideConsortium = [
  ...classificationRoutes,
  ...learningRoutes,
  ...moneyRoutes,
  ...workplanRoutes,
  ...barriersRoutes,
  ...openingRoutes,
]

/** The sitemap: one line per feature. */
export default [
  index('shell/landing.page.tsx'),
  ...identityRoutes,
  layout('shell/plain-frame.tsx', { id: 'outbox-frame' }, outboxRoutes),
  route(':tenant/over', 'shell/about-tenant.page.tsx'),
  ...arrivalRoutes,
  ...doorRoutes(...openDoorRoutes, ...askRoutes),
  ...adoptedRoutes,
  ...openBarriersRoutes,
  ...openLibraryRoutes,
  ...stopAlertRoutes,
  ...fileRoutes,
  ...openExchangeRoutes,
  ...achterbanRoutes,
  route(':tenant', 'shell/tenant-frame.page.tsx', [
    index('shell/home.page.tsx'),
    route('namens', 'shell/act-for.page.tsx'),
    ...partnersRoutes,
    ...agendaRoutes,
    ...programmeRoutes,
    ...consortiaRoutes(insideConsortium),
    ...portfolioRoutes,
    ...schemeRoutes,
    ...sharedBarriersRoutes,
    ...filesRoutes,
    ...interestRoutes,
    ...questionRoutes,
    ...libraryRoutes,
    ...keptSearchRoutes,
    ...searchRoutes,
    ...libraryFilesRoutes,
    ...libraryExchangeRoutes,
    ...adoptionRoutes,
    ...doorwerkingRoutes,
    ...documentRoutes,
    ...decisionRoutes,
    ...consultationRoutes,
    ...actionsRoutes,
    ...goalsRoutes,
    ...tenancyRoutes,
    ...admissionRoutes,
    ...auditRoutes,
    ...letterRoutes,
    route('*', 'shell/not-found.page.tsx'),
  ]),
] satisfies RouteConfig
