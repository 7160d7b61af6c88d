import { type MarkKind, Timeline, YearChoice } from '@voortent/ui/timeline'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import type { PlanTimelineData } from './plan-timeline-of.ts'
import { useTick } from './use-tick.ts'

const kinds: readonly MarkKind[] = ['due', 'overdue', 'done']

/** Work packages over time with their milestones. */
export function PlanTimeline({ base, timeline }: { base: string; timeline: PlanTimelineData }) {
  const { t, i18n } = useTranslation('workplan')
  const { stretch, year, years, now, rows, loose } = timeline
  const frame = useRef<HTMLDivElement>(null)
  useQuickLinks(frame)
  const day = (on: string) => dayInWords(new Date(on), i18n.language)
  const told = (marks: PlanTimelineData['loose']) =>
    marks.map(({ key, kind, on, what }) => (
      <span key={key}>
        {t(`mark.${kind}`)}: {what}, {day(on)}
      </span>
    ))
  const drawn = rows.map(({ id, number, title, startsOn, endsOn, lead, bar, look, marks }) => ({
    id,
    href: `${base}/plan#wp-${number}`,
    name: t('package.name', { number, title }),
    begins: startsOn,
    bar,
    look,
    marks,
    told: (
      <>
        <span>
          {day(startsOn)} – {day(endsOn)}
        </span>
        {lead && <span>{lead}</span>}
        {told(marks)}
      </>
    ),
  }))
  if (loose.length > 0)
    drawn.push({
      id: 'los',
      href: `${base}/plan#mijlpalen`,
      name: t('milestone.loose'),
      begins: loose[0]?.on ?? '9999',
      bar: null,
      look: 'planned',
      marks: loose,
      told: <>{told(loose)}</>,
    })
  const all = Array.from(
    { length: years.untilYear - years.fromYear + 1 },
    (_, place) => years.fromYear + place,
  )
  return (
    <>
      {all.length > 1 && (
        <YearChoice
          label={t('timeline.years')}
          whole={t('timeline.whole')}
          years={all}
          year={year}
          to={(one) => `${base}/plan${one === null ? '' : `?schaal=kwartaal&van=${one}`}`}
        />
      )}
      <Timeline
        frame={frame}
        stretch={stretch}
        now={now}
        words={{ how: t('timeline.how'), today: t('timeline.today'), tick: useTick(stretch) }}
        legend={kinds.map((kind) => ({ kind, word: t(`mark.${kind}`) }))}
        lanes={[{ id: 'plan', title: t('timeline.title'), rows: drawn }]}
      />
    </>
  )
}
