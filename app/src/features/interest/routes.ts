import { route } from '@react-router/dev/routes'

const page = (file: string) => `features/interest/${file}.page.tsx`

/** The door for companies, for people without an account. */
export const openDoorRoutes = [
  route(':tenant/doe-mee', page('interest-door/tenant-door')),
  route(':tenant/doe-mee/:consortium', page('interest-door/opening')),
  route(':tenant/mijn-interesse/:token', page('interest-door/own-interest')),
]

/** Who is interested, for brokers; and what associations and mentors do. */
export const interestRoutes = [
  route('interesse', page('interests')),
  route('interesse/voor-leden', page('association')),
  route('interesse/:interest', page('interest')),
  route('partners/:organisation/mentor', page('mentor')),
]

/** What a consortium tells companies. */
export const openingRoutes = [route('bedrijven', page('companies'))]
