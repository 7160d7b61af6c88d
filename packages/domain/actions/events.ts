/** The facts this module announces. */
export const actionEvents = [
  'action.added',
  'action.changed',
  'action.moved',
  'action.withdrawn',
  'action.restored',
  'action.status-changed',
  'action.next-step-planned',
  'action.money-added',
  'action.money-removed',
  'action.joined',
  'action.left',
] as const
export type ActionEvent = (typeof actionEvents)[number]

export const promiseEvents = [
  'promise.made',
  'promise.kept',
  'promise.late',
  'promise.broken',
  'promise.withdrawn',
] as const
export type PromiseEvent = (typeof promiseEvents)[number]

export const workingGroupEvents = [
  'working-group.formed',
  'working-group.changed',
  'working-group.joined',
  'working-group.left',
  'working-group.lead-handed-over',
] as const
export type WorkingGroupEvent = (typeof workingGroupEvents)[number]
