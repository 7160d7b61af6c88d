import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import styles from './library.module.css'
import { addressOf, type LibraryFilter } from './library-filter.ts'

/** Keeps what was just asked of the library, to hear of what is new, or asks it of other tenants. */
export function KeepSearch({ here, filter }: { here: string; filter: LibraryFilter }) {
  const { t } = useTranslation('library-find')
  const asked = addressOf({ ...filter, order: 'best', page: 1 })
  return (
    <div className={styles.keep}>
      {asked !== '' && (
        <Form method="post" action={`${here}/zoekopdrachten`}>
          <input type="hidden" name="act" value="keep" />
          <input type="hidden" name="asked" value={asked} />
          <Button look="quiet">{t('keep')}</Button>
        </Form>
      )}
      {filter.query !== '' && (
        <Link to={`${here}/elders?${new URLSearchParams({ zoek: filter.query })}`}>
          {t('elsewhere.open')}
        </Link>
      )}
      <Link to={`${here}/zoekopdrachten`}>{t('title')}</Link>
    </div>
  )
}
