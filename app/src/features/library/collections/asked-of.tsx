import type { Api } from '@voortent/api'
import type { ReactNode } from 'react'
import { GapQuestion } from './gap-question.tsx'
import type { Gap } from './gaps-part.tsx'
import { QuestionState } from './question-state.tsx'

type Collection = Awaited<ReturnType<Api['collections']['get']>>

/** What was asked of the gaps of a collection, beside the gap and in the matrix. */
export type AskedOf = {
  ofGap: (gap: Gap) => ReactNode
  inMatrix: (finding: string) => ReactNode
}

export function askedOf(collection: Collection, questions: string): AskedOf {
  const { asked, findings, gapsQuestionId, mayAsk } = collection
  const questionOf = (finding: string) => {
    const question = findings.find(({ id }) => id === finding)?.questionId ?? null
    const wanted = finding === '' ? gapsQuestionId : question
    return asked.find(({ id }) => id === wanted)
  }
  return {
    ofGap: (gap) => (
      <GapQuestion {...{ gap, questions, mayAsk }} question={questionOf(gap.finding)} />
    ),
    inMatrix: (finding) => {
      const question = questionOf(finding)
      return question && <QuestionState status={question.status} />
    },
  }
}
