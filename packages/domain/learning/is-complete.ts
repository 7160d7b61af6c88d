import { fewestAnswers } from './contract.ts'

/**
 * Whether nobody who may answer a scan is left to wait for. A round that could not be told at
 * its end stays open, so that who joins can still make it three.
 * @param asked who may answer now, also who joined while the round ran
 * @param answered who did, also who has left since
 */
export function isComplete(asked: readonly string[], answered: ReadonlySet<string>): boolean {
  return answered.size >= fewestAnswers && asked.every((one) => answered.has(one))
}
