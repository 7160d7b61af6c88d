import { Button, ChoiceField, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { Day } from '../../../shell/moment.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import styles from './partners.module.css'
import type { PartnersPage } from './partners-data.ts'

/** The user committee, which keeps research tied to practice. */
export function SeatPart({ page, answer }: { page: PartnersPage; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { seats, may } = page
  return (
    <Section title={t('role.gebruikerscommissie')}>
      <p className={styles.soft}>{t(seats.length === 0 ? 'seat.none' : 'seat.intro')}</p>
      <ul className={styles.list}>
        {seats.map(({ organisation, person, since }) => (
          <li key={organisation.id}>
            <span>
              <strong>{organisation.name}</strong>
              <span className={styles.under}>
                {person ?? t('seat.nobody')} · {t('seat.since')} <Day date={new Date(since)} />
              </span>
            </span>
            {may.lead && (
              <Form method="post">
                <input type="hidden" name="act" value="unseat" />
                <input type="hidden" name="organisation" value={organisation.id} />
                <Button look="quiet" aria-label={t('seat.end-of', { name: organisation.name })}>
                  {t('seat.end')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may.lead && <SeatForm page={page} answer={answer} />}
    </Section>
  )
}

function SeatForm({ page, answer: given }: { page: PartnersPage; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const answer = answerTo(given, 'seat')
  const refused = useFormRefusal(answer)
  const seated = new Set(page.seats.map(({ organisation }) => organisation.id))
  return (
    <Fold title={t('seat.add')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="seat" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('seat.add-button')}</Button>}
        >
          <ChoiceField
            name="organisation"
            {...refused.field('organisation')}
            label={t('fact.organisation')}
            hint={t('seat.hint')}
            choices={[
              { value: '', label: t('choose') },
              ...page.organisations
                .filter(({ id }) => !seated.has(id))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <ChoiceField
            name="membership"
            {...refused.field('membership')}
            label={t('seat.person')}
            hint={t('seat.person-hint')}
            choices={[
              { value: '', label: t('seat.nobody') },
              ...page.members.map(({ id, name, organisations }) => ({
                value: id,
                label: [name, ...organisations].join(', '),
              })),
            ]}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
