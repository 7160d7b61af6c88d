import type { Scope } from './scope.ts'

/**
 * Runs work in the same transaction with the inside of every consortium open: for the few acts
 * by which somebody comes in or goes out, whose rights were asked before. Closes again after it.
 */
export async function withConsortiaOpen<Result>(
  scope: Pick<Scope, 'tx'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const { tx } = scope
  const [before] = await tx.$queryRaw<{ was: string | null }[]>`
    SELECT nullif(current_setting('app.consortia', true), '') AS was`
  await tx.$queryRaw`SELECT set_config('app.consortia', 'open', true)`
  const result = await work()
  await tx.$queryRaw`SELECT set_config('app.consortia', ${before?.was ?? ''}, true)`
  return result
}
