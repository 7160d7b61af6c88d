/** The embedded PostgreSQL cannot run; the message is one sentence that says what to do. */
export class ClusterError extends Error {
  override name = 'ClusterError'
}
