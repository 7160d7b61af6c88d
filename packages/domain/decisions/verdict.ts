import type { Part } from './count-part.ts'
import type { GeledingTally, Reason } from './counts.ts'
import type { Outcome, Rule } from './rules.ts'

/** What the numbers come to, and why. */
export type Verdict = { outcome: Outcome; reasons: Reason[] }

/** First the quorum, then the rule; reasons stand in the order in which one would tell them. */
export function verdictOf(rule: Rule, all: Part, geledingen: readonly GeledingTally[]): Verdict {
  const missed = missedQuorums(all, geledingen)
  if (missed.length > 0) return { outcome: 'geen-quorum', reasons: missed }
  const asked = rule.quorum > 0 || rule.quorumPerGeleding > 0
  const met: Reason[] = asked ? [{ key: 'quorum-met', values: numbersOf(all) }] : []
  const { carried, reasons } = rulings[rule.decision](all, geledingen)
  return { outcome: carried ? 'aangenomen' : 'verworpen', reasons: [...met, ...reasons] }
}

type Ruling = (
  all: Part,
  geledingen: readonly GeledingTally[],
) => { carried: boolean; reasons: Reason[] }

const rulings: Record<Rule['decision'], Ruling> = {
  consent: ({ organisations: { bezwaar, voor } }) => {
    if (bezwaar > 0) return failing({ key: 'objection', values: { count: bezwaar } })
    if (voor === 0) return failing({ key: 'nobody-for', values: {} })
    return { carried: true, reasons: [{ key: 'no-objection', values: { voor } }] }
  },
  meerderheid: byThreshold,
  'twee-derde': byThreshold,
  'meerderheid-per-geleding': (_, geledingen) => ({
    carried: geledingen.every(({ threshold }) => threshold.met),
    reasons: geledingen.map(({ geleding, threshold: { inFavour, needed, of, met } }) => ({
      key: met ? 'geleding-carries' : 'geleding-fails',
      values: { geleding, inFavour, needed, of },
    })),
  }),
}

function byThreshold({ threshold: { inFavour, needed, of, met, base } }: Part) {
  const values = { inFavour, needed, of, base }
  const reason: Reason = { key: met ? 'threshold-met' : 'threshold-missed', values }
  return { carried: met, reasons: [reason] }
}

function failing(reason: Reason) {
  return { carried: false, reasons: [reason] }
}

function missedQuorums(all: Part, geledingen: readonly GeledingTally[]): Reason[] {
  const overall: Reason[] = all.quorum.met ? [] : [{ key: 'quorum-missed', values: numbersOf(all) }]
  const perGeleding = geledingen
    .filter(({ quorum }) => !quorum.met)
    .map(
      (part): Reason => ({
        key: 'geleding-quorum-missed',
        values: { geleding: part.geleding, ...numbersOf(part) },
      }),
    )
  return [...overall, ...perGeleding]
}

function numbersOf({ quorum: { needed, present }, organisations: { entitled } }: Part) {
  return { needed, present, entitled }
}
