import type { Scope } from '@voortent/database'
import * as actions from '@voortent/domain/actions'
import * as consortia from '@voortent/domain/consortia'
import {
  type BallotId,
  type Circle,
  layOutBallot,
  listBallotsAbout,
  listPollsAbout,
  prepareBallot,
  stateOf,
} from '@voortent/domain/decisions'
import {
  type CircleInput,
  type CircleKind,
  circleKinds,
  type PrepareBallotInput,
} from '@voortent/domain/decisions/contract'
import { isModuleOn } from '@voortent/domain/tenancy'
import type { ModuleKey } from '@voortent/domain/tenancy/contract'
import { DomainError } from '@voortent/kernel'

type CircleOf = { module: ModuleKey; find: (scope: Scope, id: string) => Promise<Circle> }

/** What has people who decide together outside agendas, and whose rules say who they are. */
const circles: Record<CircleKind, CircleOf> = {
  consortium: {
    module: 'consortia',
    find: (scope, consortium) => consortia.getCircle(scope, { consortium }),
  },
  'working-group': {
    module: 'agenda',
    find: (scope, group) => actions.getCircle(scope, { group }),
  },
}

/** Those who decide together on a thing. @throws `tenancy.module-off`, and as its module says */
export async function circleAbout(scope: Scope, { kind, id }: CircleInput): Promise<Circle> {
  const { module, find } = circles[kind]
  if (!(await isModuleOn(scope, module))) throw new DomainError('not-found', 'tenancy.module-off')
  return find(scope, id)
}

/**
 * What was and is decided and asked among them, and whether who asks may begin more; null in a tenant
 * that takes no decisions here.
 */
export async function decisionsAbout(scope: Scope, input: CircleInput) {
  if (!(await isModuleOn(scope, 'decisions'))) return null
  const { name, may } = await circleAbout(scope, input)
  const about = { subjectType: input.kind, subjectId: input.id }
  const ballots = await listBallotsAbout(scope, about)
  return {
    name,
    may,
    ballots: ballots
      .filter(({ openedAt }) => openedAt !== null || may.decide)
      .map((ballot) => ({ ...ballot, state: stateOf(ballot) }))
      .toReversed(),
    polls: await listPollsAbout(scope, input),
  }
}

/**
 * Prepares a ballot: of the tenant as a whole by coordinators and brokers, of a consortium or a
 * working group by who leads it as well, with its organisations on the roster.
 */
export async function prepareDecision(
  scope: Scope,
  input: PrepareBallotInput,
): Promise<{ id: BallotId }> {
  const { subjectId: id } = input
  const kind = circleKinds.find((one) => one === input.subjectType)
  if (!kind || !id) return prepareBallot(scope, input)
  const { may, organisations } = await circleAbout(scope, { kind, id })
  if (!may.decide) throw new DomainError('forbidden', 'decisions.preparers-only')
  return layOutBallot(scope, input, {
    organisations: organisations.map((one) => one.id),
    ...(kind === 'consortium' && { consortiumId: id }),
  })
}
