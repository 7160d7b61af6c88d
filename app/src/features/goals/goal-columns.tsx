import type { Api } from '@voortent/api'
import type { Column } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { LightTag } from './light-tag.tsx'

export type GoalInList = Awaited<ReturnType<Api['goals']['list']>>['goals'][number]

/** What an overview of goals tells of each. */
export function goalColumns(
  t: TFunction<'goals'>,
  figure: (value: string, unit: string) => string,
  here: string,
): Column<GoalInList>[] {
  return [
    {
      name: 'title',
      label: t('field.title'),
      cell: ({ id, title }) => <Link to={`${here}/${id}`}>{title}</Link>,
    },
    { name: 'speerpunt', label: t('field.speerpunt'), cell: ({ speerpunt }) => speerpunt.title },
    {
      name: 'light',
      label: t('light.label'),
      cell: ({ light }) => <LightTag colour={light.colour} />,
    },
    {
      name: 'last',
      label: t('last'),
      numeric: true,
      cell: ({ measurements, baseline, unit }) => {
        const last = measurements.at(-1) ?? baseline
        return last
          ? t('in-year', { figure: figure(last.value, unit), year: last.on.slice(0, 4) })
          : '–'
      },
    },
    {
      name: 'target',
      label: t('target'),
      numeric: true,
      cell: ({ targets, unit }) => {
        const last = targets.at(-1)
        return last ? t('in-year', { figure: figure(last.value, unit), year: last.year }) : '–'
      },
    },
    {
      name: 'responsible',
      label: t('responsible.label'),
      cell: ({ responsible }) => responsible?.name ?? '–',
    },
  ]
}
