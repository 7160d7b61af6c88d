import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import type { FormRefusal } from '../../../shell/ask.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import styles from '../library.module.css'

/** Brings an item out, and says what stands in the way. */
export function PublishPart(props: { answer: FormRefusal | undefined; ready: boolean }) {
  const { answer, ready } = props
  const { t } = useTranslation('library')
  const refused = useFormRefusal(answer?.values.act === 'publish' ? answer : undefined)
  return (
    <div className={styles.ways}>
      <ActButton act="publish" look={ready ? 'main' : 'second'}>
        {t('publish.button')}
      </ActButton>
      <span role={refused.sentence ? 'alert' : undefined}>
        {refused.sentence ?? t('publish.hint')}
      </span>
    </div>
  )
}
