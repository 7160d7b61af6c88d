import { organisationTypeKeys } from '@voortent/domain/partners/contract'
import type { Geleding } from '@voortent/domain/tenancy/contract'
import { Button, ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { GeledingTag } from './geleding-tag.tsx'
import styles from './partners-choice.module.css'
import { addressOf, type PartnersFilter } from './partners-filter.ts'

/** The filter row: a geleding by one click, type and search by a form; all of it in the address. */
export function PartnersChoice(props: {
  here: string
  filter: PartnersFilter
  filtered: boolean
  counts: { geleding: Geleding; organisations: number }[]
}) {
  const { here, filter, filtered, counts } = props
  const { t } = useTranslation('partners')
  const all = counts.reduce((sum, { organisations }) => sum + organisations, 0)
  const to = (geleding: Geleding | null) => here + addressOf({ ...filter, geleding, page: 1 })
  return (
    <div className={styles.choice}>
      <nav aria-label={t('overview.by-geleding')}>
        <ul className={styles.geledingen}>
          <li>
            <Link to={to(null)} aria-current={filter.geleding === null ? 'true' : undefined}>
              {t('overview.all')} <span className={styles.count}>{all}</span>
            </Link>
          </li>
          {counts.map(({ geleding, organisations }) => (
            <li key={geleding}>
              <Link
                to={to(geleding)}
                aria-current={filter.geleding === geleding ? 'true' : undefined}
              >
                <GeledingTag geleding={geleding} />
                <span className={styles.count}>{organisations}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <Form className={styles.search} key={addressOf(filter)}>
          {filter.geleding && <input type="hidden" name="geleding" value={filter.geleding} />}
          <Field
            type="search"
            name="zoek"
            label={t('overview.search')}
            defaultValue={filter.query}
          />
          <ChoiceField
            name="soort"
            label={t('overview.type')}
            defaultValue={filter.type ?? ''}
            choices={[
              { value: '', label: t('overview.every-type') },
              ...organisationTypeKeys.map((value) => ({
                value,
                label: t(`organisation-type.${value}`),
              })),
            ]}
          />
          <div className={styles.find}>
            <Button>{t('overview.find')}</Button>
            {filtered && <Link to={here}>{t('overview.clear')}</Link>}
          </div>
        </Form>
      </search>
    </div>
  )
}
