import { type ExportKind, exportFormats } from '@voortent/domain/documents/contract'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './export-buttons.module.css'

/** Has a file made of what one reads, and goes to where it will be. */
export function ExportButtons(props: { tenant: string; kind: ExportKind; subject: string }) {
  const { t } = useTranslation('documents')
  const { tenant, kind, subject } = props
  return (
    <Form method="post" action={`/${tenant}/bestanden`} className={styles.buttons}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="subject" value={subject} />
      {exportFormats.map((format) => (
        <Button key={format} look="second" name="format" value={format}>
          {t(`export.as-${format}`)}
        </Button>
      ))}
    </Form>
  )
}
