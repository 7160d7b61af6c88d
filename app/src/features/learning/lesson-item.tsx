import type { Api } from '@voortent/api'
import { Button, ButtonLink, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Moment } from '../../shell/moment.tsx'
import styles from './learning.module.css'

export type Lesson = Awaited<ReturnType<Api['learning']['lessons']>>['lessons'][number]

const tones = { gelukt: 'done', deels: 'asked', mislukt: 'plain' } as const

/** One lesson in full; who wrote it or leads changes, shares and withdraws it. */
export function LessonItem({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('learning')
  const { id, title, outcome, phase, author, organisation, writtenAt, sharedAt } = lesson
  return (
    <li className={styles.lesson} id={id}>
      <Tag tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Tag>
      <h2>{title}</h2>
      <p className={styles.soft}>
        {t('by', { author, organisation: organisation ?? '', context: organisation ? 'for' : '' })}{' '}
        · <Moment date={writtenAt} /> · {t(`consortia:phase.${phase}`)}
        {sharedAt && <> · {t('shared')}</>}
      </p>
      <dl>
        {(['happened', 'learned', 'context'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`field.${name}`)}</dt>
            <dd>{lesson[name]}</dd>
          </div>
        ))}
      </dl>
      {lesson.mayChange && (
        <Form method="post" className={styles.acts}>
          <input type="hidden" name="lesson" value={id} />
          <ButtonLink to={`lessen/${id}`} second>
            {t('change.open')}
          </ButtonLink>
          {!sharedAt && (
            <Button look="second" name="act" value="share" aria-label={t('share-this', { title })}>
              {t('share')}
            </Button>
          )}
          <Button
            look="quiet"
            name="act"
            value="withdraw"
            aria-label={t('withdraw-this', { title })}
          >
            {t('withdraw')}
          </Button>
        </Form>
      )}
    </li>
  )
}
