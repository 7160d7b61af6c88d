import type { Actor } from '@voortent/database'
import { expect, test } from 'vitest'
import { capacityOf, type Seat } from './capacity-of.ts'
import type { Capacity } from './contract.ts'

const seat: Seat = {
  organisationId: 'school',
  holderMembershipId: 'holder',
  substituteMembershipId: 'substitute',
}
const other: Seat = {
  organisationId: 'union',
  holderMembershipId: 'friend',
  substituteMembershipId: 'friend-too',
}

function ask(
  membershipId: string,
  actingForId: string | null,
  cast: Capacity[] = [],
  more: { proxy?: Seat; roles?: string[] } = {},
) {
  const actor: Actor = {
    personId: null,
    membershipId: membershipId as Actor['membershipId'],
    roles: more.roles ?? ['lid'],
    actingForId: actingForId as Actor['actingForId'],
  }
  return capacityOf({ actor, seat, proxy: more.proxy ?? null, cast })
}

test.each<[string, ReturnType<typeof ask>, unknown]>([
  ['the holder votes', ask('holder', 'school'), 'holder'],
  ['and votes again', ask('holder', 'school', ['holder', 'holder']), 'holder'],
  ['and replaces the substitute', ask('holder', 'school', ['substitute']), 'holder'],
  ['and replaces the proxy', ask('holder', 'school', ['proxy'], { proxy: other }), 'holder'],
  ['the substitute votes first', ask('substitute', 'school'), 'substitute'],
  ['and again', ask('substitute', 'school', ['substitute']), 'substitute'],
  [
    'not after the holder',
    ask('substitute', 'school', ['substitute', 'holder']),
    { denied: 'holder-has-voted' },
  ],
  ['a colleague has no mandate', ask('colleague', 'school'), { denied: 'no-mandate' }],
  ['the holder as another', ask('holder', 'elsewhere'), { denied: 'not-acting-for' }],
  ['a stranger', ask('stranger', 'elsewhere'), { denied: 'not-your-organisation' }],
  ['a friend without proxy', ask('friend', 'union'), { denied: 'not-your-organisation' }],
  ['a friend with it', ask('friend', 'union', [], { proxy: other }), 'proxy'],
  ['the friend’s substitute', ask('friend-too', 'union', ['proxy'], { proxy: other }), 'proxy'],
  [
    'not after the substitute',
    ask('friend', 'union', ['proxy', 'substitute'], { proxy: other }),
    { denied: 'organisation-has-voted' },
  ],
  ['nor as somebody else', ask('friend', null, [], { proxy: other }), { denied: 'not-acting-for' }],
  [
    'an observer',
    ask('holder', 'school', [], { roles: ['toehoorder'] }),
    { denied: 'observers-do-not-vote' },
  ],
])('%s', (_, answer, expected) => expect(answer).toEqual(expected))
