/**
 * A fact that a module announces, recorded in the transaction of the change.
 * `type` is `subject.what-happened`, for example `ballot.vote-cast`.
 */
export type DomainEvent = {
  type: string
  subjectType: string
  subjectId: string
  payload?: Record<string, string | number | boolean | null>
  /** The consortium that keeps it to itself; without one the tenant's members see it. */
  consortiumId?: string | null
}
