import { Button, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './structure.module.css'

type Speerpunt = { id: string; title: string }

/** What was taken off the agenda, to put back; the last one says so at once. */
export function Withdrawn(props: { speerpunten: Speerpunt[]; just: Speerpunt | undefined }) {
  const { t } = useTranslation('agenda')
  const { speerpunten, just } = props
  return (
    <>
      <output className={styles.just}>
        {just && (
          <Notice tone="done" title={t('withdrawn.just', { title: just.title })}>
            <Restore speerpunt={just} words={t('withdrawn.undo')} />
          </Notice>
        )}
      </output>
      {speerpunten.length > 0 && (
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
      )}
    </>
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
