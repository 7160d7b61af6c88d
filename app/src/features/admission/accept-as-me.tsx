import { Button, FormCard, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** One button for who is signed in; with another address they choose as whom. */
export function AcceptAsMe(props: { me: string; invited: string; answer: unknown }) {
  const { me, invited, answer } = props
  const { t } = useTranslation('admission')
  const { sentence } = useFormRefusal(answer)
  const other = me !== invited
  return (
    <>
      {other && (
        <Notice tone="asked" title={t('accept.other-title')}>
          {t('accept.other', { me, invited })}
        </Notice>
      )}
      <Form method="post">
        <FormCard
          refusal={sentence}
          actions={
            <>
              <Button>{other ? t('accept.as', { me }) : t('accept.button')}</Button>
              {other && (
                <Button look="second" name="form" value="switch">
                  {t('accept.switch')}
                </Button>
              )}
            </>
          }
        >
          <p>{t('accept.before')}</p>
        </FormCard>
      </Form>
    </>
  )
}
