import { Button, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import styles from './found-organisations.module.css'
import type { Known } from './organisation-data.ts'

/** The organisations that may be meant: to look at when here already, else to take along. */
export function FoundOrganisations(props: { here: string; found: Known[]; onTake: () => void }) {
  const { t } = useTranslation('partners')
  const { here, found, onTake } = props
  if (found.length === 0) return null
  return (
    <Notice tone="asked" title={t('form.found')}>
      <ul className={styles.found}>
        {found.map(({ id, name, type, place, kvkNumber, here: known }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <br />
              {[t(`organisation-type.${type}`), place, kvkNumber && `KvK ${kvkNumber}`]
                .filter(Boolean)
                .join(', ')}
              {known && ` (${t('form.here')})`}
            </span>
            {known ? (
              <Link to={`${here}/${id}`} onClick={onTake}>
                {t('form.view')}
              </Link>
            ) : (
              <Form method="post" onSubmit={onTake}>
                <input type="hidden" name="organisation" value={id} />
                <Button look="second" aria-label={t('form.take-along-of', { name })}>
                  {t('form.take-along')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
