import { VisuallyHidden } from '@voortent/ui'
import { type MarkKind, type Stretch, Timeline } from '@voortent/ui/timeline'
import { useRef } from 'react'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { StatusMark } from './status-mark.tsx'
import type { Lane } from './timeline-of.ts'
import type { Words } from './use-words.ts'

const kinds: readonly MarkKind[] = ['step', 'due', 'overdue', 'done']
const looks = {
  gepland: 'planned',
  loopt: 'running',
  klaar: 'finished',
  gestopt: 'stopped',
} as const

/** Actions over time by speerpunt. */
export function ActionTimeline(props: {
  base: string
  lanes: Lane[]
  stretch: Stretch
  now: number
  words: Words
}) {
  const { base, lanes, stretch, now, words } = props
  const { t } = words
  const frame = useRef<HTMLDivElement>(null)
  useQuickLinks(frame)
  return (
    <Timeline
      frame={frame}
      stretch={stretch}
      now={now}
      words={{
        how: t('timeline.how'),
        today: t('timeline.today'),
        tick: (day) => labelOf(day, stretch, words),
      }}
      legend={kinds.map((kind) => ({ kind, word: t(`timeline.mark.${kind}`) }))}
      lanes={lanes.map(({ id, title, actions }) => ({
        id,
        title,
        rows: actions.map((action) => ({
          id: action.id,
          href: `${base}/acties/${action.id}`,
          name: action.title,
          begins: action.startsOn ?? action.endsOn ?? '9999',
          bar: action.bar,
          look: looks[action.status],
          marks: action.marks,
          told: <Told action={action} words={words} />,
        })),
      }))}
    />
  )
}

function Told({ action, words }: { action: Lane['actions'][number]; words: Words }) {
  const { label, day, period, status } = words
  const { marks, startsOn, endsOn } = action
  return (
    <>
      <StatusMark status={action.status} word={status(action.status)} />
      <span>{period(startsOn, endsOn) || label('timeline.unplanned')}</span>
      {action.lead && <span>{action.lead}</span>}
      {marks
        .filter(({ kind }) => kind !== 'done')
        .map(({ key, kind, on, what }) => (
          <span key={key}>
            <VisuallyHidden>{label(`timeline.mark.${kind}`)}: </VisuallyHidden>
            {what}, {day(on)}
          </span>
        ))}
    </>
  )
}

function labelOf(day: string, { scale }: Stretch, { t, month }: Words): string {
  if (scale === 'kwartaal') return month(day).replace(/ \d+$/, '')
  return t('timeline.quarter', { number: (Number(day.slice(5, 7)) + 2) / 3 })
}
