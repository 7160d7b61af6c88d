import { Button, ChoiceField, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'
import styles from './consortium.module.css'
import type { Consortium } from './partner-part.tsx'

/** The actions of agendas that this consortium carries out. */
export function ActionPart(props: {
  tenant: string
  consortium: Consortium
  choices: { id: string; title: string; agenda: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { tenant, consortium, choices } = props
  const { actions, may } = consortium
  const answer = answerTo(props.answer, 'link')
  const refused = useFormRefusal(answer)
  const linked = new Set(actions.map(({ id }) => id))
  return (
    <Section title={t('actions.title')}>
      {actions.length === 0 && <p className={styles.soft}>{t('actions.none')}</p>}
      <ul className={styles.list}>
        {actions.map(({ id, title, agenda, speerpunt }) => (
          <li key={id}>
            <span>
              <Link to={`/${tenant}/agenda/${agenda.id}/acties/${id}`}>{title}</Link>
              <span className={styles.under}>
                {speerpunt} · {agenda.title}
              </span>
            </span>
            {may.lead && (
              <Form method="post">
                <input type="hidden" name="act" value="unlink" />
                <input type="hidden" name="action" value={id} />
                <Button look="quiet" aria-label={t('actions.unlink-this', { title })}>
                  {t('actions.unlink')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may.lead && (
        <Fold title={t('actions.link')} open={answer !== undefined}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="link" />
            <FormCard
              refusal={refused.sentence}
              actions={<Button look="second">{t('actions.link')}</Button>}
            >
              <ChoiceField
                name="action"
                {...refused.field('action')}
                label={t('actions.which')}
                hint={t('actions.which-hint')}
                choices={[
                  { value: '', label: t('choose') },
                  ...choices
                    .filter(({ id }) => !linked.has(id))
                    .map(({ id, title, agenda }) => ({ value: id, label: `${title} (${agenda})` })),
                ]}
              />
            </FormCard>
          </Form>
        </Fold>
      )}
    </Section>
  )
}
