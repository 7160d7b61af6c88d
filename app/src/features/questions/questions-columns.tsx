import type { Api } from '@voortent/api'
import { type Column, Tag } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { excerpt } from './excerpt.ts'
import styles from './questions.module.css'
import { StatusTag } from './status-tag.tsx'

type Listed = Awaited<ReturnType<Api['questions']['list']>>['items'][number]

/** What an overview tells of each question; who waits is for who keeps the tenant. */
export function questionsColumns(
  t: TFunction<'questions'>,
  here: string,
  keeps: boolean,
): Column<Listed>[] {
  return [
    {
      name: 'question',
      label: t('fact.question'),
      cell: ({ id, title, words, company }) => (
        <>
          <Link to={`${here}/${id}`}>{title || excerpt(words ?? '') || t('untitled')}</Link>
          {company && <span className={styles.under}>{company}</span>}
        </>
      ),
    },
    {
      name: 'status',
      label: t('fact.status'),
      cell: ({ status }) => <StatusTag status={status} />,
    },
    {
      name: 'factors',
      label: t('fact.factors'),
      cell: ({ problemFactors }) =>
        problemFactors.map((one) => t(`kind.problemFactors.${one}`)).join(', '),
    },
    { name: 'broker', label: t('fact.broker'), cell: ({ broker }) => broker ?? t('no-broker') },
    keeps
      ? {
          name: 'waiting',
          label: t('fact.waiting'),
          cell: ({ waitingSince, late }) => (
            <>
              {waitingSince ? <Day date={waitingSince} /> : '–'}{' '}
              {late && <Tag tone="loss">{t('late')}</Tag>}
            </>
          ),
        }
      : { name: 'asked', label: t('fact.asked'), cell: ({ askedAt }) => <Day date={askedAt} /> },
  ]
}
