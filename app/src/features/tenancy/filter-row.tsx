import { Button } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './filter-row.module.css'

/**
 * Filters that live in the address; they work without JavaScript. What few people need is folded
 * away as `finer`, and stands open while some of it is chosen.
 */
export function FilterRow(props: { children: ReactNode; finer?: ReactNode; isFiner?: boolean }) {
  const { t } = useTranslation('tenancy')
  const { children, finer, isFiner } = props
  return (
    <search>
      <Form method="get" className={styles.form}>
        <div className={styles.row}>
          {children}
          <Button look="second">{t('filter')}</Button>
        </div>
        {finer && (
          <details className={styles.finer} open={isFiner || undefined}>
            <summary>{t('filter-finer')}</summary>
            <div className={styles.row}>{finer}</div>
          </details>
        )}
      </Form>
    </search>
  )
}
