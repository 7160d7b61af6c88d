import type { Api } from '@voortent/api'
import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import type { FormRefusal } from '../../../shell/ask.ts'
import { Fold } from '../../../shell/fold.tsx'
import { StanceFields } from './stance-fields.tsx'

type Collection = Awaited<ReturnType<Api['collections']['get']>>

/** One finding: what the items say of it, and how it is put. */
export function FindingItem(props: {
  finding: Collection['findings'][number]
  collection: Collection
  answer: FormRefusal | undefined
}) {
  const { t } = useTranslation('collections')
  const { finding, collection, answer } = props
  const { id, words } = finding
  const about = { finding: id }
  return (
    <Fold title={words} open={answer?.values.finding === id}>
      <ActForm
        act="mark"
        about={about}
        answer={answer}
        title={t('matrix.mark')}
        button={t('matrix.button')}
        open
      >
        {() => <StanceFields finding={id} collection={collection} />}
      </ActForm>
      <ActForm
        act="change-finding"
        about={about}
        answer={answer}
        title={t('finding.change')}
        button={t('finding.save')}
      >
        {(refused) => (
          <TextField
            name="words"
            {...refused.field('words')}
            defaultValue={refused.field('words').defaultValue ?? words}
            label={t('finding.label')}
            maxLength={300}
            rows={2}
          />
        )}
      </ActForm>
      <ActButton act="remove-finding" about={about} of={words}>
        {t('finding.remove')}
      </ActButton>
    </Fold>
  )
}
