import type { CSSProperties, ReactNode, RefObject } from 'react'
import { useArrowKeys } from '../use-arrow-keys.ts'
import styles from './timeline.module.css'
import { type Bar, placeOf, type Stretch, ticksOf } from './timeline-scale.ts'

/** A day on a row: something to come, asked for, too late, or done. */
export type MarkKind = 'step' | 'due' | 'overdue' | 'done'

/** A thing over time: its bar, and what happens on a day as marks. */
export type TimelineRow = {
  id: string
  href: string
  name: string
  /** The day it begins, by which the arrow keys go. */
  begins: string
  bar: Bar | null
  look: 'planned' | 'running' | 'finished' | 'stopped'
  /** `at` in hundredths of the stretch. */
  marks: readonly { key: string; kind: MarkKind; at: number; what: string }[]
  /** The same in words, for a phone and for who does not see the drawing. */
  told: ReactNode
}
type Lane = { id: string; title: string; rows: readonly TimelineRow[] }

const at = (place: number, width?: number) =>
  ({ '--at': `${place}%`, ...(width && { '--width': `${width}%` }) }) as CSSProperties

/** Things over time in lanes: drawn by the server, a list on a phone, walked by arrow keys. */
export function Timeline(props: {
  /** The element around the rows, for who follows its links. */
  frame: RefObject<HTMLDivElement | null>
  lanes: readonly Lane[]
  stretch: Stretch
  /** Where this day lies, in hundredths. */
  now: number
  words: { how: string; today: string; tick: (day: string) => string }
  legend: readonly { kind: MarkKind; word: string }[]
}) {
  const { frame, lanes, stretch, now, words, legend } = props
  const keys = useArrowKeys(frame, 'a[data-bar]', besideInTime)
  return (
    <>
      <p className={styles.how}>{words.how}</p>
      <div className={styles.timeline} ref={frame} {...keys}>
        <div className={styles.scale} aria-hidden="true">
          <div className={styles.track}>
            {ticksOf(stretch).map(({ day, kind }) => (
              <span
                key={day}
                className={`${styles.tick} ${styles[kind]}`}
                style={at(placeOf(day, stretch))}
              >
                {kind === 'year' && <b>{day.slice(0, 4)}</b>}
                {words.tick(day)}
              </span>
            ))}
            {now >= 0 && now <= 100 && (
              <span className={`${styles.now} ${now > 85 ? styles.late : ''}`} style={at(now)}>
                <b>{words.today}</b>
              </span>
            )}
          </div>
        </div>
        {lanes.map((lane) => (
          <section key={lane.id} aria-labelledby={`lane-${lane.id}`} className={styles.lane}>
            <h2 id={`lane-${lane.id}`}>{lane.title}</h2>
            <ol>
              {lane.rows.map((row) => (
                <li key={row.id}>
                  <Row {...row} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {legend.map(({ kind, word }) => (
          <li key={kind}>
            <i className={`${styles.mark} ${styles[kind]}`} /> {word}
          </li>
        ))}
      </ul>
    </>
  )
}

function Row({ href, name, begins, bar, look, marks, told }: TimelineRow) {
  return (
    <a href={href} className={styles.row} data-bar={begins}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} aria-hidden="true">
        {bar && (
          <i
            className={[
              styles.bar,
              styles[look],
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
      <span className={styles.told}>{told}</span>
    </a>
  )
}

/** The bar that begins next, or before; of those that begin on one day the nearest on the page. */
function besideInTime(links: HTMLElement[], from: number, way: 1 | -1): number {
  const begins = links.map((link, place) => [link.dataset.bar ?? '', place] as const)
  const order = begins.toSorted(([one, a], [other, b]) => one.localeCompare(other) || a - b)
  const place = order.findIndex(([, index]) => index === from)
  return order[place + way]?.[1] ?? from
}
