import { Button, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import styles from './actions.module.css'

/** Actions that were taken off the agenda, to put back. */
export function WithdrawnActions(props: {
  here: string
  actions: { id: string; title: string }[]
}) {
  const { t } = useTranslation('actions')
  const { here, actions } = props
  if (actions.length === 0) return null
  return (
    <Section title={t('withdrawn.title')}>
      <p>{t('withdrawn.intro')}</p>
      <ul className={styles.list}>
        {actions.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <Link to={`${here}/${id}`}>{title}</Link>
            <Form method="post">
              <input type="hidden" name="act" value="restore" />
              <input type="hidden" name="action" value={id} />
              <Button look="quiet" aria-label={t('withdrawn.restore-this', { title })}>
                {t('withdrawn.restore')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
