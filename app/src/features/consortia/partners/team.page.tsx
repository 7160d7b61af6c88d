import { consortiumRoles } from '@voortent/domain/consortia/contract'
import { Button, ChoiceField, FormCard, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { textIn } from '../../identity/text-in.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Route } from './+types/team.page'
import { PartnerWays } from './partner-ways.tsx'
import styles from './partners.module.css'
import type { Team } from './partners-data.ts'

export const handle = trail('consortia:team.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:team.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.consortiumPartners.team(args.params))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const role = text('role') as Team['people'][number]['role']
    const place = { tenant, consortium, membership: text('membership'), role }
    const ends = text('act') === 'end'
    await (ends
      ? api.consortiumPartners.endPlace(place)
      : api.consortiumPartners.placePerson(place))
    const { inside } = await api.consortia.enter({ tenant, consortium })
    const here = `/${tenant}/consortia/${consortium}${inside ? '/partners/team' : ''}`
    return redirect(`${here}?gedaan=consortia.${ends ? 'person-left' : 'person-placed'}`)
  })
}

export default function TeamPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { people, voices, may } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'end'))
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('team.title')} intro={t('team.intro')} />
      <PartnerWays base={`/${params.tenant}/consortia/${params.consortium}/partners`} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <Section title={t('team.people')}>
        {people.length === 0 && <p className={styles.soft}>{t('team.nobody')}</p>}
        <ul className={styles.list}>
          {people.map(({ membership, name, role, since, organisations }) => (
            <li key={`${membership} ${role}`}>
              <span>
                <strong>{name}</strong>, {t(`place.${role}`)}
                <span className={styles.under}>
                  {[...organisations, t('team.since')].join(' · ')} <Day date={since} />
                </span>
              </span>
              {may.lead && (
                <Form method="post">
                  <input type="hidden" name="act" value="end" />
                  <input type="hidden" name="membership" value={membership} />
                  <input type="hidden" name="role" value={role} />
                  <Button look="quiet" aria-label={t('team.end-of', { name })}>
                    {t('team.end')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {may.lead && <PlaceForm members={loaderData.members} answer={actionData} />}
      <Section title={t('team.voices')}>
        <p className={styles.soft}>{t('team.voices-intro')}</p>
        <ul className={styles.list}>
          {voices.map(({ name, organisation, function: work }) => (
            <li key={`${organisation} ${name}`}>
              <span>
                <strong>{name}</strong>
                <span className={styles.under}>
                  {[work, organisation].filter(Boolean).join(', ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function PlaceForm({ members, answer: given }: { members: Team['members']; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(answerTo(given, 'place'))
  return (
    <Section title={t('team.add')}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="place" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('team.add-button')}</Button>}
        >
          <ChoiceField
            name="membership"
            {...refused.field('membership')}
            label={t('team.person')}
            hint={t('team.person-hint')}
            choices={[
              { value: '', label: t('choose') },
              ...members.map(({ id, name, organisations }) => ({
                value: id,
                label: [name, ...organisations].join(', '),
              })),
            ]}
          />
          <ChoiceField
            name="role"
            {...refused.field('role')}
            label={t('team.role')}
            hint={t('team.role-hint')}
            choices={consortiumRoles.toReversed().map((role) => ({
              value: role,
              label: t(`place.${role}`),
            }))}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
