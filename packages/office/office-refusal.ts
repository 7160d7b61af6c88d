/** Why a file cannot be read or made, as a key that the application has a sentence for. */
export type OfficeProblem =
  | 'no-document'
  | 'no-table'
  | 'no-references'
  | 'too-many-lines'
  | 'encrypted'
  | 'broken'
  | 'empty'
  | 'too-large-inside'
  | 'took-too-long'
  | 'not-made'

/** Trying again changes nothing about it. */
export class OfficeRefusal extends Error {
  readonly problem: OfficeProblem

  constructor(problem: OfficeProblem, cause?: unknown) {
    super(problem, { cause })
    this.name = 'OfficeRefusal'
    this.problem = problem
  }
}
