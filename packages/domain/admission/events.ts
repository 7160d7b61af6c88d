/** The facts this module announces. */
export const admissionEvents = [
  'invitation.sent',
  'invitation.resent',
  'invitation.revoked',
  'invitation.accepted',
  'membership.begun',
  'membership.ended',
  'join-request.made',
  'join-request.approved',
  'join-request.declined',
] as const
export type AdmissionEvent = (typeof admissionEvents)[number]
