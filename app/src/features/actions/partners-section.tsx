import { Button, ChoiceField, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActForm } from '../../shell/act-form.tsx'
import { Day } from '../../shell/moment.tsx'
import styles from './action.module.css'
import type { Action } from './action-data.ts'

type Named = { id: string; name: string }

/** Who takes part in an action, and the ways in and out: for one's own organisation by one click. */
export function PartnersSection(props: {
  action: Action
  organisations: Named[]
  answer: unknown
}) {
  const { t } = useTranslation('actions')
  const { action, organisations, answer } = props
  const { partners, former, lead, may } = action
  const own = may.speakFor
  const isIn = partners.some(({ id }) => id === own)
  const mayJoin = own !== null && !isIn && own !== lead?.id
  const namesOthers = (may.arrange || may.speakForOthers) && !action.withdrawnAt
  const others = organisations.filter(
    ({ id }) => id !== lead?.id && !partners.some((partner) => partner.id === id),
  )
  const leavers = partners.filter(({ id }) => namesOthers || id === own)
  return (
    <Section
      title={t('partners.title')}
      action={
        mayJoin && (
          <Form method="post">
            <input type="hidden" name="act" value="join" />
            <input type="hidden" name="organisation" value={own} />
            <Button>{t('partners.join')}</Button>
          </Form>
        )
      }
    >
      {partners.length === 0 ? (
        <p className={styles.soft}>{t('partners.none')}</p>
      ) : (
        <ul className={styles.list}>
          {partners.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <ul className={styles.list} aria-label={t('partners.former')}>
          {former.map(({ id, name, leftAt, reason }) => (
            <li key={id} className={styles.soft}>
              {t('partners.left', { name, reason })} (<Day date={new Date(leftAt)} />)
            </li>
          ))}
        </ul>
      )}
      {namesOthers && others.length > 0 && (
        <ActForm
          act="add"
          title={t('partners.add')}
          button={t('partners.add-button')}
          answer={answer}
        >
          {(refused) => (
            <ChoiceField
              name="organisation"
              label={t('fact.organisation')}
              {...refused.field('organisation')}
              choices={[{ value: '', label: t('choose') }, ...asChoices(others)]}
            />
          )}
        </ActForm>
      )}
      {leavers.length > 0 && (
        <ActForm
          act="leave"
          title={t(namesOthers ? 'partners.take-out' : 'partners.leave')}
          button={t('partners.leave-button')}
          look="loss"
          answer={answer}
        >
          {(refused) => (
            <>
              {namesOthers ? (
                <ChoiceField
                  name="organisation"
                  label={t('fact.organisation')}
                  {...refused.field('organisation')}
                  choices={asChoices(leavers)}
                />
              ) : (
                <input type="hidden" name="organisation" value={own ?? ''} />
              )}
              <TextField
                name="reason"
                label={t('fact.reason')}
                {...refused.field('reason')}
                rows={2}
                maxLength={400}
              />
            </>
          )}
        </ActForm>
      )}
    </Section>
  )
}

function asChoices(organisations: Named[]) {
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}
