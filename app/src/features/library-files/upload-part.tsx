import { Button, Field, FormCard, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { sizeOf } from './file-words.ts'
import styles from './files.module.css'
import { useUploads } from './use-uploads.ts'

/** Files to add: in pieces with progress, and as a plain form where nothing runs in the page. */
export function UploadPart(props: { tenant: string; item: string; answer: unknown }) {
  const { t, i18n } = useTranslation('library-files')
  const { tenant, item } = props
  const refused = useFormRefusal(props.answer)
  const { going, outcome, send, stop } = useUploads({ tenant, item })
  const size = (bytes: number) => sizeOf(t, bytes, i18n.language)
  return (
    <Form method="post" encType="multipart/form-data" onSubmit={send}>
      <input type="hidden" name="act" value="add" />
      <FormCard
        refusal={refused.sentence}
        actions={
          going ? (
            <Button look="second" type="button" onClick={stop}>
              {t('upload.stop')}
            </Button>
          ) : (
            <Button>{t('upload.button')}</Button>
          )
        }
      >
        <Field
          type="file"
          name="file"
          multiple
          required
          label={t('upload.file')}
          hint={
            <>
              {t('upload.hint')} <noscript>{t('upload.plain')}</noscript>
            </>
          }
          error={refused.field('file').error}
        />
        {going && (
          <div className={styles.going}>
            <label>
              {t('upload.going', {
                name: going.name,
                sent: size(going.sent),
                total: size(going.bytes),
              })}
              <progress value={going.sent} max={going.bytes} />
            </label>
          </div>
        )}
        <output className={styles.waiting}>
          {outcome.stopped && t('upload.stopped')}
          {outcome.added > 0 && t('upload.added', { count: outcome.added })}
        </output>
        {outcome.failed.map(({ name, why }) => (
          <Notice key={name} tone="loss">
            {t('upload.failed', { name, why: why.startsWith('upload.') ? t(why) : why })}
          </Notice>
        ))}
      </FormCard>
    </Form>
  )
}
