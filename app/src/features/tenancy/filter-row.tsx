import { Button } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './filter-row.module.css'

/** Filters that live in the address; they work without JavaScript. */
export function FilterRow({ children }: { children: ReactNode }) {
  const { t } = useTranslation('tenancy')
  return (
    <search>
      <Form method="get" className={styles.row}>
        {children}
        <Button look="second">{t('filter')}</Button>
      </Form>
    </search>
  )
}
