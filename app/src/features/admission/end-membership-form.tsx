import { Button, ChoiceField, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, useParams } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Leaving = {
  displayName: string
  roles: string[]
  isMe: boolean
  ownTasks: number
  representations: {
    id: string
    organisation: string
    openTasks: number
    successors: { id: string; name: string }[]
  }[]
}

/** Says what passes on to whom before the membership ends. */
export function EndMembershipForm({ member, answer }: { member: Leaving; answer: unknown }) {
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  const { tenant } = useParams()
  const { displayName: name, isMe, ownTasks, representations } = member
  const left = ownTasks + representations.reduce((sum, { openTasks }) => sum + openTasks, 0)
  return (
    <Section title={t('end.title')}>
      <Form method="post">
        <input type="hidden" name="form" value="end" />
        {isMe && <input type="hidden" name="me" value="yes" />}
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="loss">{t(isMe ? 'end.me' : 'end.button', { name })}</Button>}
        >
          <p>{t(isMe ? 'end.what-me' : 'end.what', { name })}</p>
          <p>{t('end.open', { count: left })}</p>
          {member.roles.includes('coordinator') && (
            <p>
              <Link to={`/${tenant}/overdracht`}>{t('end.handover')}</Link>
            </p>
          )}
          {representations.map(({ id, organisation, openTasks, successors }) => {
            if (successors.length === 0) {
              if (openTasks === 0) return null
              return <p key={id}>{t('end.nobody', { organisation, count: openTasks })}</p>
            }
            return (
              <ChoiceField
                key={id}
                label={t('end.successor', { organisation, count: openTasks })}
                name={`successor-${id}`}
                defaultValue=""
                choices={[
                  { value: '', label: t('end.they-choose', { organisation }) },
                  ...successors.map((other) => ({ value: other.id, label: other.name })),
                ]}
              />
            )
          })}
        </FormCard>
      </Form>
    </Section>
  )
}
