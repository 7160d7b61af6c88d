import { Button, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './structure.module.css'

type Speerpunt = { id: string; title: string }

/** Says that one was just withdrawn, with the way back. */
export function JustWithdrawn({ speerpunt }: { speerpunt: Speerpunt | undefined }) {
  const { t } = useTranslation('agenda')
  return (
    <output className={styles.just}>
      {speerpunt && (
        <Notice tone="done" title={t('withdrawn.just', { title: speerpunt.title })}>
          <Restore speerpunt={speerpunt} words={t('withdrawn.undo')} />
        </Notice>
      )}
    </output>
  )
}

/** What was taken off the agenda, to put back. */
export function Withdrawn({ speerpunten }: { speerpunten: Speerpunt[] }) {
  const { t } = useTranslation('agenda')
  if (speerpunten.length === 0) return null
  return (
    <Section title={t('withdrawn.title')}>
      <p>{t('withdrawn.intro')}</p>
      <ul className={styles.list}>
        {speerpunten.map((speerpunt) => (
          <li key={speerpunt.id} className={styles.row}>
            <span className={styles.title}>{speerpunt.title}</span>
            <Restore speerpunt={speerpunt} words={t('withdrawn.restore')} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Restore({ speerpunt, words }: { speerpunt: Speerpunt; words: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value="restore" />
      <input type="hidden" name="speerpunt" value={speerpunt.id} />
      <Button look="quiet" aria-label={`${words}: ${speerpunt.title}`}>
        {words}
      </Button>
    </Form>
  )
}
