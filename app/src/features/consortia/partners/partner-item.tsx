import { givenRoles } from '@voortent/domain/consortia/contract'
import { Button, FormCard, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import { answerTo } from '../answer-to.ts'
import { CommitmentTag } from '../commitment-tag.tsx'
import styles from './partners.module.css'
import type { Partner, Partners } from './partners-data.ts'
import { Rungs, Steps } from './rungs.tsx'

/** A partner with its roles and its ladder; below it its steps, and what one can do about it. */
export function PartnerItem(props: {
  tenant: string
  base: string
  partner: Partner
  may: Partners['may']
  answer: unknown
}) {
  const { t } = useTranslation('consortia')
  const { tenant, base, partner, may, answer } = props
  const { id, name, commitment, roles, ladder, leaving } = partner
  const inside = commitment !== 'gestopt' && commitment !== 'geinteresseerd'
  const mayLeave = inside && !leaving && (may.lead || may.commitFor?.id === id)
  return (
    <li className={styles.partner}>
      <div className={styles.head}>
        <h3>
          <Link to={`/${tenant}/partners/${id}`}>{name}</Link>
        </h3>
        <CommitmentTag commitment={commitment} />
        {inside && roles.map((role) => <Tag key={role}>{t(`role.${role}`)}</Tag>)}
        {leaving && <Link to={`${base}/vertrek/${leaving.id}`}>{t('leaving.runs')}</Link>}
      </div>
      <Rungs ladder={ladder} />
      <div className={styles.about}>
        <Fold title={t('ladder.steps-of', { name })} open={false}>
          <Steps ladder={ladder} />
        </Fold>
        {may.lead && inside && <RolesForm partner={partner} answer={answer} />}
        {mayLeave && (
          <p>
            <Link to={`${base}/vertrekken/${id}`}>{t('leaving.announce-of', { name })}</Link>
          </p>
        )}
      </div>
    </li>
  )
}

function RolesForm({ partner, answer: given }: { partner: Partner; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { id, name, roles } = partner
  const found = answerTo(given, 'roles')
  const answer = found?.values.organisation === id ? found : undefined
  const refused = useFormRefusal(answer)
  return (
    <Fold title={t('roles.change-of', { name })} open={answer !== undefined}>
      <Form method="post">
        <input type="hidden" name="act" value="roles" />
        <input type="hidden" name="organisation" value={id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('roles.save')}</Button>}
        >
          <CheckGroup
            name="roles"
            label={t('roles.of', { name })}
            error={refused.field('roles').error}
            choices={givenRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            chosen={answer ? (answer.values.roles ?? '').split(' ') : roles}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
