import { Button, ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './compared-text.module.css'
import { useVersionName } from './use-version-name.ts'

type Version = { number: number; name: string; restoredNumber: number | null }

/** Chooses the two moments of a text to lay beside each other. */
export function CompareForm(props: {
  /** Address of the page where one works in the text */
  working: string
  versions: readonly Version[]
  from?: string
  to?: string
}) {
  const { t } = useTranslation('documents')
  const nameOf = useVersionName()
  const { working, versions, from, to } = props
  const now = { value: 'nu', label: t('compare.now') }
  const choices = versions.map((version) => ({
    value: `${version.number}`,
    label: `${version.number}. ${nameOf(version)}`,
  }))
  return (
    <Form action={`${working}/vergelijken`} className={styles.choice}>
      <ChoiceField
        label={t('compare.from')}
        name="van"
        defaultValue={from ?? `${versions[0]?.number}`}
        choices={[...choices, now]}
      />
      <ChoiceField
        label={t('compare.to')}
        name="naar"
        defaultValue={to ?? 'nu'}
        choices={[now, ...choices]}
      />
      <Button look="second">{t('compare.do')}</Button>
    </Form>
  )
}
