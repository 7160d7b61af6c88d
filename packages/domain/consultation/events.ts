/**
 * The facts this module announces. What an organisation asks its achterban is not among them: the
 * trail is read by everybody, and that is the organisation's own.
 */
export const consultationEvents = [
  'consultation.prepared',
  'consultation.changed',
  'consultation.opened',
  'consultation.extended',
  'consultation.reminded',
  'consultation.closed',
  'consultation.note-made',
  'position.submitted',
  'position.changed',
  'amendment.submitted',
  'amendment.withdrawn',
  'amendment.merged',
  'amendment.separated',
  'amendment.answered',
  'amendment.vote-requested',
  'amendment.supported',
  'amendment.pushed',
  'amendment.put-to-vote',
  'amendment.decided',
] as const
export type ConsultationEvent = (typeof consultationEvents)[number]
