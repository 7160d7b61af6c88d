import { route } from '@react-router/dev/routes'
import { versionRoutes } from '../documents/routes.ts'

export const decisionRoutes = [
  route('besluiten', 'features/decisions/overview.page.tsx'),
  route('besluiten/nieuw', 'features/decisions/new-ballot.page.tsx'),
  route('besluiten/peilingen', 'features/decisions/polls.page.tsx'),
  route('besluiten/peilingen/nieuw', 'features/decisions/new-poll.page.tsx'),
  route('besluiten/peilingen/:poll', 'features/decisions/poll.page.tsx'),
  route('besluiten/:ballot', 'features/decisions/ballot.page.tsx'),
  route('besluiten/:ballot/aanpassen', 'features/decisions/change-ballot.page.tsx'),
  route('besluiten/:ballot/toelichting/:document?', 'features/decisions/explanation.page.tsx'),
  ...versionRoutes('besluiten/:ballot/toelichting/:document'),
  route('besluiten/:ballot/lijst', 'features/decisions/roster.page.tsx'),
  route('besluiten/:ballot/stemmen', 'features/decisions/vote.page.tsx'),
  route('besluiten/:ballot/volmacht', 'features/decisions/proxy.page.tsx'),
  route('besluiten/:ballot/intrekken', 'features/decisions/withdraw.page.tsx'),
  route('besluiten/:ballot/stemming.json', 'features/decisions/export.page.tsx'),
]
