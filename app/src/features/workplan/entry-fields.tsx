import { mostHandedIn } from '@voortent/domain/files/contract'
import { Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FileField } from '../../shell/file-field.tsx'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './workplan.module.css'

/** What happened, who was there, and a photo from the camera or the album. */
export function EntryFields(props: { refused: ReturnType<typeof useFormRefusal>; today: string }) {
  const { t } = useTranslation(['workplan', 'files'])
  const { refused, today } = props
  const on = refused.field('on')
  return (
    <>
      <TextField
        name="text"
        label={t('log.field.text')}
        {...refused.field('text')}
        required
        maxLength={4000}
        rows={4}
      />
      <Field
        name="on"
        type="date"
        label={t('log.field.on')}
        error={on.error}
        defaultValue={on.defaultValue ?? today}
        required
      />
      <Field
        name="present"
        label={t('log.field.present')}
        {...refused.field('present')}
        maxLength={400}
        autoComplete="off"
      />
      <FileField
        name="file"
        accept="image/jpeg,image/png,image/webp"
        label={t('log.field.photo')}
        hint={t('log.photo-hint')}
        error={refused.field('file').error}
        most={mostHandedIn}
        tooLarge={t('files:refusal.too-large')}
      />
      <Field
        name="altText"
        label={t('log.field.alt')}
        hint={t('log.alt-hint')}
        {...refused.field('altText')}
        maxLength={300}
        autoComplete="off"
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          name="decorative"
          value="ja"
          defaultChecked={refused.field('decorative').defaultValue === 'ja'}
        />
        {t('log.field.decorative')}
      </label>
    </>
  )
}
