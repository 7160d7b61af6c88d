import { Button, type Column, OverviewTable } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import type { Voice } from './organisation-data.ts'
import { usePeriodWords } from './use-period-words.ts'

/** Who spoke for an organisation before; an ending can be undone. */
export function FormerPeople(props: {
  here: string
  organisation: string
  people: Voice[]
  today: string
  mayResume: boolean
}) {
  const { t } = useTranslation('partners')
  const words = usePeriodWords()
  const { here, organisation, people, today, mayResume } = props
  const columns: Column<Voice>[] = [
    {
      name: 'name',
      label: t('fact.name'),
      cell: ({ id, name }) => <Link to={`${here}/vertegenwoordigers/${id}`}>{name}</Link>,
    },
    { name: 'function', label: t('fact.function'), cell: (voice) => voice.function },
    { name: 'period', label: t('fact.period'), cell: (voice) => words.period(voice, today) },
    { name: 'successor', label: t('fact.successor'), cell: ({ successor }) => successor },
  ]
  if (mayResume) {
    columns.push({
      name: 'resume',
      label: t('organisation.undo'),
      cell: ({ id, name, ended }) =>
        ended ? (
          <Form method="post">
            <input type="hidden" name="representation" value={id} />
            <Button look="quiet" aria-label={t('organisation.resume-of', { name })}>
              {t('organisation.resume')}
            </Button>
          </Form>
        ) : (
          t('organisation.period-over')
        ),
    })
  }
  return (
    <OverviewTable
      caption={t('organisation.former-caption', { name: organisation })}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
    />
  )
}
