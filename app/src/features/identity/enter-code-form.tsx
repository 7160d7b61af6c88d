import { Button, Field, FormCard, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** Second step: typing the code over, or asking for another. */
export function EnterCodeForm(props: { email: string; again: boolean; answer: unknown }) {
  const { email, again, answer } = props
  const { t } = useTranslation('identity')
  const refused = useFormRefusal(answer)
  return (
    <>
      <div aria-live="polite">
        {again && <Notice tone="done">{t('code.enter.sent-again')}</Notice>}
      </div>
      <Form method="post">
        <input type="hidden" name="step" value="enter" />
        <input type="hidden" name="email" value={email} />
        <FormCard
          refusal={refused.sentence}
          actions={
            <>
              <Button>{t('sign-in.button')}</Button>
              <Button look="quiet" form="again">
                {t('code.enter.again')}
              </Button>
            </>
          }
        >
          <Field
            label={t('code.enter.label')}
            hint={t('code.enter.hint')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            required
            error={refused.field('code').error}
          />
        </FormCard>
      </Form>
      <Form method="post" id="again">
        <input type="hidden" name="step" value="again" />
        <input type="hidden" name="email" value={email} />
      </Form>
    </>
  )
}
