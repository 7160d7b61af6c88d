import { Button, FormCard, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { answerTo } from './answer-to.ts'
import { DiffText } from './diff-text.tsx'
import { ProposalFields } from './proposal-fields.tsx'

/** A drafted amendment that all who speak for its organisation can change, submit or take back. */
export function ChangeForm(props: {
  amendment: { passage: string; proposed: string; reason: string }
  revision: number
  diff: Parameters<typeof DiffText>[0]['pieces']
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { amendment, revision, diff, answer } = props
  const refusal = answerTo(answer, 'change')
  const refused = useFormRefusal(refusal)
  const submission = useFormRefusal(answerTo(answer, 'submit'))
  const unsaved = useUnsavedWarning()
  const overtaken = refusal?.refusal.code === 'consultation.amendment-changed'
  return (
    <>
      <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
        <input type="hidden" name="act" value="change" />
        <input type="hidden" name="revision" value={revision} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('amendment.save')}</Button>}
        >
          {overtaken && (
            <Notice tone="asked" title={t('amendment.newest')}>
              <p>{amendment.proposed}</p>
              <p>{amendment.reason}</p>
            </Notice>
          )}
          <ProposalFields {...amendment} refused={refused} />
        </FormCard>
      </Form>
      <Section title={t('amendment.what-changes')}>
        <DiffText pieces={diff} />
      </Section>
      <Form method="post">
        <input type="hidden" name="draft" value="1" />
        <FormCard
          refusal={submission.sentence}
          actions={
            <>
              <Button name="act" value="submit">
                {t('amendment.submit')}
              </Button>
              <Button look="loss" name="act" value="withdraw">
                {t('amendment.drop')}
              </Button>
            </>
          }
        >
          <p>{t('amendment.submit-hint')}</p>
        </FormCard>
      </Form>
    </>
  )
}
