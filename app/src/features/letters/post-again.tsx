import type { FailedLetter } from '@voortent/domain/letters/contract'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './post-again.module.css'

/** Puts one failed letter back in the box. */
export function PostAgain({ letter }: { letter: FailedLetter }) {
  const { t } = useTranslation('letters')
  const { id, template, recipient } = letter
  return (
    <Form method="post" className={styles.again}>
      <input type="hidden" name="letter" value={id} />
      <Button
        look="second"
        aria-label={t('failed.again-to', { letter: t(`template.${template}`), recipient })}
      >
        {t('failed.again')}
      </Button>
    </Form>
  )
}
