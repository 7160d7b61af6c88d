import { Button, ChoiceField, FormCard, Notice, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import styles from './partners.module.css'
import type { PartnersPage } from './partners-data.ts'

/** Who leads, and handing that over: offered by who leads, taken by the new one. */
export function LeadPart({ page, answer }: { page: PartnersPage; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { lead, offer, may } = page
  return (
    <Section title={t('role.penvoerder')}>
      <p>{lead?.name ?? t('no-lead')}</p>
      {offer && (
        <Notice tone={may.answerOffer ? 'asked' : 'plain'}>
          <p>
            {t(may.answerOffer ? 'lead.asked' : 'lead.offered', { name: offer.organisation.name })}
            {offer.note && ` ${t('lead.with-note', { note: offer.note })}`}
          </p>
          <Form method="post" className={styles.row}>
            <input type="hidden" name="act" value="answer-lead" />
            {may.answerOffer && (
              <>
                <Button name="answer" value="accepted">
                  {t('lead.take')}
                </Button>
                <Button look="second" name="answer" value="declined">
                  {t('lead.decline')}
                </Button>
              </>
            )}
            {may.lead && !may.answerOffer && (
              <Button look="second" name="answer" value="withdrawn">
                {t('lead.withdraw')}
              </Button>
            )}
          </Form>
        </Notice>
      )}
      {may.lead && !offer && <OfferForm page={page} answer={answer} />}
    </Section>
  )
}

function OfferForm({ page, answer: given }: { page: PartnersPage; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const answer = answerTo(given, 'offer-lead')
  const refused = useFormRefusal(answer)
  const inside = page.partners.filter(
    ({ commitment }) => commitment !== 'gestopt' && commitment !== 'geinteresseerd',
  )
  if (inside.length === 0) return null
  return (
    <Fold title={t('lead.offer')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="offer-lead" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('lead.offer-button')}</Button>}
        >
          <ChoiceField
            name="organisation"
            {...refused.field('organisation')}
            label={t('lead.to')}
            hint={t('lead.hint')}
            choices={[
              { value: '', label: t('choose') },
              ...inside.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField
            name="note"
            {...refused.field('note')}
            label={t('lead.note')}
            rows={2}
            maxLength={400}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
