import type { Api } from '@voortent/api'
import type { Gap } from '@voortent/domain/programme/contract'
import { LightTag } from '../goals/light-tag.tsx'
import styles from './chain.module.css'
import { StatusMark } from './status-mark.tsx'
import type { Words } from './use-words.ts'

type Speerpunt = Awaited<ReturnType<Api['programme']['chain']>>['speerpunten'][number]
type Action = Speerpunt['loose'][number]
type There = { tenant: string; agenda: string }
type Props = { there: There; words: Words }

/** One speerpunt down to its results: lists within lists, drawn beside each other where there is room. */
export function SpeerpuntChain(props: Props & { speerpunt: Speerpunt }) {
  const { there, words, speerpunt } = props
  const { id, title, goals, loose, gap } = speerpunt
  const { t } = words
  return (
    <section aria-labelledby={`keten-${id}`} className={styles.speerpunt}>
      <h2 id={`keten-${id}`}>{title}</h2>
      <div className={styles.heads} aria-hidden="true">
        <span>{t('goal')}</span>
        <span>{t('action')}</span>
        <span>{t('consortium')}</span>
        <span>{t('result')}</span>
      </div>
      <ul className={styles.links}>
        {gap && <Missing gap={gap} words={words} />}
        {goals.map((goal) => (
          <li key={goal.id}>
            <div className={styles.node}>
              <a href={`${there.agenda}/doelen/${goal.id}`}>{goal.title}</a>
              <LightTag colour={goal.colour} />
            </div>
            <ul className={styles.links}>
              {goal.gap && <Missing gap={goal.gap} words={words} />}
              {goal.actions.map((action) => (
                <ActionLink key={action.id} there={there} words={words} action={action} />
              ))}
            </ul>
          </li>
        ))}
        {loose.length > 0 && (
          <li>
            <div className={styles.node}>
              <span className={styles.soft}>{t('chain.loose')}</span>
            </div>
            <ul className={styles.links}>
              {loose.map((action) => (
                <ActionLink key={action.id} there={there} words={words} action={action} />
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  )
}

function ActionLink({ there, words, action }: Props & { action: Action }) {
  const { label, status, month } = words
  return (
    <li>
      <div className={styles.node}>
        <a href={`${there.agenda}/acties/${action.id}`}>{action.title}</a>
        <StatusMark status={action.status} word={status(action.status)} />
      </div>
      {(action.gap !== null || action.consortia.length > 0) && (
        <ul className={styles.links}>
          {action.gap && <Missing gap={action.gap} words={words} />}
          {action.consortia.map((consortium) => (
            <li key={consortium.id}>
              <div className={styles.node}>
                <a href={`${there.tenant}/consortia/${consortium.id}`}>{consortium.title}</a>
                <span className={styles.soft}>{label(`consortia:phase.${consortium.phase}`)}</span>
              </div>
              <ul className={styles.links}>
                {consortium.gap && <Missing gap={consortium.gap} words={words} />}
                {consortium.results.map(({ id, title, kind, on }) => (
                  <li key={id}>
                    <div className={styles.node}>
                      {title}
                      <span className={styles.soft}>
                        {label(`consortia:kind.${kind}`)}, {month(on)}
                      </span>
                    </div>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Missing({ gap, words }: { gap: Gap; words: Words }) {
  return (
    <li>
      <div className={`${styles.node} ${styles.missing}`}>{words.label(`gap.${gap}`)}</div>
    </li>
  )
}
