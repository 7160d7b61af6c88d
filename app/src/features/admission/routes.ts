import { route } from '@react-router/dev/routes'

const page = (file: string) => `features/admission/${file}`

/** The way in, for people who are no member yet. */
export const arrivalRoutes = [
  route(':tenant/doe-mee/account', page('ask-to-join.page.tsx')),
  route(':tenant/uitnodiging/:token', page('invitation.page.tsx')),
]

/** Who comes in and who leaves, for coordinators. */
export const admissionRoutes = [
  route('beheer/leden/:membership', page('member.page.tsx')),
  route('beheer/uitnodigingen', page('invitations.page.tsx')),
  route('beheer/uitnodigingen/nieuw', page('invite.page.tsx')),
  route('beheer/aanvragen', page('join-requests.page.tsx')),
  route('beheer/aanvragen/:request', page('join-request.page.tsx')),
]
