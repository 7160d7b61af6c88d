import { VisuallyHidden } from '@voortent/ui'
import type { CSSProperties } from 'react'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { StatusMark } from './status-mark.tsx'
import styles from './timeline.module.css'
import type { Lane } from './timeline-of.ts'
import { placeOf, type Stretch, ticksOf } from './timeline-scale.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import type { Words } from './use-words.ts'

const at = (place: number, width?: number) =>
  ({ '--at': `${place}%`, ...(width && { '--width': `${width}%` }) }) as CSSProperties

/** Actions over time by speerpunt: drawn by the server, a list on a phone, walked by arrow keys. */
export function Timeline(props: {
  base: string
  lanes: Lane[]
  stretch: Stretch
  now: number
  words: Words
}) {
  const { base, lanes, stretch, now, words } = props
  const { t } = words
  const keys = useArrowKeys('a[data-bar]', besideInTime)
  useQuickLinks(keys.ref)
  return (
    <>
      <p className={styles.how}>{t('timeline.how')}</p>
      <div className={styles.timeline} {...keys}>
        <div className={styles.scale} aria-hidden="true">
          <div className={styles.track}>
            {ticksOf(stretch).map(({ day, kind }) => (
              <span
                key={day}
                className={`${styles.tick} ${styles[kind]}`}
                style={at(placeOf(day, stretch))}
              >
                {kind === 'year' && <b>{day.slice(0, 4)}</b>}
                {labelOf(day, stretch, words)}
              </span>
            ))}
            {now >= 0 && now <= 100 && (
              <span className={`${styles.now} ${now > 85 ? styles.late : ''}`} style={at(now)}>
                <b>{t('timeline.today')}</b>
              </span>
            )}
          </div>
        </div>
        {lanes.map((lane) => (
          <section key={lane.id} aria-labelledby={`lane-${lane.id}`} className={styles.lane}>
            <h2 id={`lane-${lane.id}`}>{lane.title}</h2>
            <ol>
              {lane.actions.map((action) => (
                <li key={action.id}>
                  <Row base={base} action={action} words={words} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {(['step', 'due', 'overdue', 'done'] as const).map((kind) => (
          <li key={kind}>
            <i className={`${styles.mark} ${styles[kind]}`} /> {t(`timeline.mark.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Row(props: { base: string; action: Lane['actions'][number]; words: Words }) {
  const { base, action, words } = props
  const { label, day, period, status } = words
  const { bar, marks, startsOn, endsOn } = action
  return (
    <a
      href={`${base}/acties/${action.id}`}
      className={styles.row}
      data-bar={startsOn ?? endsOn ?? '9999'}
    >
      <span className={styles.name}>{action.title}</span>
      <span className={styles.track} aria-hidden="true">
        {bar && (
          <i
            className={[
              styles.bar,
              styles[action.status],
              bar.before ? styles.before : '',
              bar.after ? styles.after : '',
            ].join(' ')}
            style={at(bar.at, bar.width)}
          />
        )}
        {marks.map(({ key, kind, at: place, what }) => (
          <i
            key={key}
            className={`${styles.mark} ${styles[kind]}`}
            style={at(place)}
            title={what}
          />
        ))}
      </span>
      <span className={styles.told}>
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
      </span>
    </a>
  )
}

function labelOf(day: string, { scale }: Stretch, { t, month }: Words): string {
  if (scale === 'kwartaal') return month(day).replace(/ \d+$/, '')
  return t('timeline.quarter', { number: (Number(day.slice(5, 7)) + 2) / 3 })
}

/** The bar that begins next, or before; of those that begin on one day the nearest on the page. */
function besideInTime(links: HTMLElement[], from: number, way: 1 | -1): number {
  const begins = links.map((link, place) => [link.dataset.bar ?? '', place] as const)
  const order = begins.toSorted(([one, a], [other, b]) => one.localeCompare(other) || a - b)
  const place = order.findIndex(([, index]) => index === from)
  return order[place + way]?.[1] ?? from
}
