import type { PollView } from '@voortent/api'
import { OverviewTable, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../shell/dates.ts'

type Option = PollView['options'][number]

/** An option in words: what it says, or its day. */
export function OptionName({ option: { label, day } }: { option: Pick<Option, 'label' | 'day'> }) {
  const { i18n } = useTranslation()
  return <span>{day ? dayInWords(new Date(day), i18n.language) : label}</span>
}

/** How often each option was answered, and by whom. */
export function PollResult({ poll }: { poll: PollView }) {
  const { t } = useTranslation('decisions')
  const { options, answerers, kind } = poll
  if (answerers.length === 0) return <p>{t('poll.nobody')}</p>
  const who = (option: Option, answer: string) =>
    answerers
      .filter(({ answers }) => answers[option.id] === answer)
      .map(({ name }) => name)
      .join(', ')
  const counts = kind === 'peiling' ? (['ja'] as const) : (['ja', 'desnoods', 'nee'] as const)
  return (
    <OverviewTable
      caption={t('poll.answers', { count: answerers.length })}
      rows={options}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'option',
          label: t('poll.option'),
          cell: (option) => (
            <>
              <OptionName option={option} />{' '}
              {option.best && <Tag tone="done">{t('poll.best')}</Tag>}
            </>
          ),
        },
        ...counts.map((answer) => ({
          name: answer,
          label: t(kind === 'peiling' ? 'poll.chosen' : `poll.answer.${answer}`),
          numeric: true,
          cell: (option: Option) => option.count[answer],
        })),
        { name: 'who', label: t('poll.who'), cell: (option) => who(option, 'ja') },
      ]}
    />
  )
}
