import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import styles from './file-upload.module.css'
import { UploadList } from './upload-list.tsx'
import { useDropped } from './use-dropped.ts'
import { useUploads } from './use-uploads.ts'

/** Files to add: in pieces with progress, chosen or dropped, and as a plain form where nothing runs in the page. */
export function UploadPart(props: {
  tenant: string
  item: string
  answer?: unknown
  /** Without JavaScript one comes back on the page of the item. */
  fromItem?: boolean
}) {
  const { t } = useTranslation('file-upload')
  const { tenant, item, fromItem = false } = props
  const refused = useFormRefusal(props.answer)
  const uploads = useUploads({ tenant, item })
  const dropped = useDropped(uploads.add)
  return (
    <Form
      method="post"
      action={`/${tenant}/kennis/${item}/bestanden`}
      encType="multipart/form-data"
      onSubmit={(event) => {
        event.preventDefault()
        uploads.add(chosenIn(event.currentTarget))
        event.currentTarget.reset()
      }}
      className={styles.form}
      data-over={dropped.over || undefined}
      {...dropped.on}
    >
      <input type="hidden" name="act" value="add" />
      {fromItem && <input type="hidden" name="from" value="item" />}
      <FormCard refusal={refused.sentence} actions={<Button>{t('button')}</Button>}>
        <Field
          type="file"
          name="file"
          multiple
          required
          label={t('file')}
          hint={
            <>
              {t('hint')} <span className={styles.running}>{t('drop')}</span>
              <noscript>{t('plain')}</noscript>
            </>
          }
          error={refused.field('file').error}
        />
      </FormCard>
      <UploadList {...uploads} />
    </Form>
  )
}

function chosenIn(form: HTMLFormElement): File[] {
  return new FormData(form).getAll('file').filter((file) => file instanceof File)
}
