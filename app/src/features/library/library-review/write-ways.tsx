import type { Api } from '@voortent/api'
import { Button, ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import styles from './review.module.css'

type Item = Awaited<ReturnType<Api['library']['get']>>

/** From an item to the text that is written together, and from the text to its next edition. */
export function WriteWays({ here, item }: { here: string; item: Item }) {
  const { t } = useTranslation('library-review')
  const { documentId, status, may } = item
  const out = status === 'published' || status === 'revised'
  if (!documentId)
    return (
      <Form method="post" action={`${here}/schrijven`}>
        <Button look="second">{t('write.begin')}</Button>
      </Form>
    )
  return (
    <div className={styles.stop}>
      <ButtonLink to={`${here}/schrijven/${documentId}`} second>
        {t(may.write ? 'write.on' : 'write.read')}
      </ButtonLink>
      {out && may.write && (
        <ActButton act="publish-text" look="second">
          {t('write.publish')}
        </ActButton>
      )}
    </div>
  )
}
