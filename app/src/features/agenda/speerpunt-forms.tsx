import { Button, ChoiceField, Field } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'
import type { SpeerpuntToArrange } from './speerpunt-to-arrange.ts'
import styles from './structure.module.css'

/** Title, lead and withdrawal of a speerpunt, folded until they are wanted. */
export function SpeerpuntForms(props: {
  speerpunt: SpeerpuntToArrange
  possibleLeads: { id: string; name: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('agenda')
  const { speerpunt, possibleLeads, answer } = props
  const { id, title, lead } = speerpunt
  const [rename, assign] = [answerTo(answer, 'rename', id), answerTo(answer, 'lead', id)]
  const renaming = useFormRefusal(rename).field('title')
  const assigning = useFormRefusal(assign).field('organisation')
  const choices = [
    { value: '', label: t('lead.none') },
    ...possibleLeads.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <details className={styles.forms} open={Boolean(rename ?? assign) || undefined}>
      <summary aria-label={t('speerpunt.change-this', { title })}>{t('speerpunt.change')}</summary>
      <ActForm act="rename" id={id} key={`titel-${title}`}>
        <Field
          label={t('field.title')}
          name="title"
          autoComplete="off"
          maxLength={150}
          error={renaming.error}
          defaultValue={renaming.defaultValue ?? title}
        />
        <Button look="second">{t('speerpunt.rename')}</Button>
      </ActForm>
      <ActForm act="lead" id={id} key={`trekker-${lead?.id}`}>
        <ChoiceField
          label={t('lead.label')}
          hint={t('lead.hint')}
          name="organisation"
          error={assigning.error}
          defaultValue={assigning.defaultValue ?? lead?.id ?? ''}
          choices={choices}
        />
        <Button look="second">{t('lead.save')}</Button>
      </ActForm>
      <ActForm act="withdraw" id={id}>
        <p>{t('speerpunt.withdraw-hint')}</p>
        <Button look="loss">{t('speerpunt.withdraw')}</Button>
      </ActForm>
    </details>
  )
}

function ActForm(props: { act: string; id: string; children: ReactNode }) {
  return (
    <Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name="speerpunt" value={props.id} />
      {props.children}
    </Form>
  )
}
