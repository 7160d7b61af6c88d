import { checkScheme, figuresOf } from '@voortent/domain/contributions/contract'
import { Button, ChoiceField, Facts, Field, FormCard, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/funding.page'
import styles from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { OutcomeList } from './outcome-list.tsx'
import { SchemeFacts } from './scheme-facts.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['contributions:title', ({ base }: Data) => base],
  'contributions:nav.funding',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'contributions:nav.funding')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, async (api) => ({
    money: await api.contributions.money({ tenant, consortium }),
    schemes: (await api.contributions.schemes({ tenant })).schemes,
    base: `consortia/${consortium}/bijdragen`,
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const here = `/${tenant}/consortia/${consortium}/bijdragen/regeling`
    if (text('act') === 'period') {
      const [startsOn, endsOn] = [text('startsOn'), text('endsOn')]
      await api.contributions.setPeriod({ tenant, consortium, startsOn, endsOn })
      return redirect(`${here}?gedaan=contributions.period-set`)
    }
    const scheme = text('scheme') || null
    await api.contributions.chooseScheme({ tenant, consortium, scheme })
    return redirect(`${here}?gedaan=contributions.scheme-chosen`)
  })
}

export default function Funding({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const { money, schemes } = loaderData
  const base = `/${params.tenant}/${loaderData.base}`
  const { period, scheme, parts, partners, may } = money
  const ofPeriod = useFormRefusal(answerTo(actionData, 'period'))
  const ofScheme = useFormRefusal(answerTo(actionData, 'scheme'))
  useFocusOnRefusal(actionData)
  const day = (name: 'startsOn' | 'endsOn') => {
    const { error, defaultValue } = ofPeriod.field(name)
    return { name, error, defaultValue: defaultValue ?? period?.[name] ?? '' }
  }
  const choosable = schemes.filter(({ id, retired }) => !retired || id === scheme?.id)
  return (
    <>
      <PageHeader title={t('nav.funding')} intro={t('funding.intro')} />
      <MoneyNav base={base} />
      {period && (
        <Facts
          facts={[
            { label: t('period.startsOn'), value: <Day date={new Date(period.startsOn)} /> },
            { label: t('period.endsOn'), value: <Day date={new Date(period.endsOn)} /> },
          ]}
        />
      )}
      {!period && !may.confirm && <p className={styles.soft}>{t('period.wait')}</p>}
      {scheme ? (
        <>
          <Section title={scheme.name}>
            <SchemeFacts scheme={scheme} />
          </Section>
          <Section title={t('funding.promised')}>
            <OutcomeList outcomes={checkScheme(scheme, figuresOf('toegezegd', parts, partners))} />
          </Section>
          <Section title={t('funding.realised')}>
            <p className={styles.soft}>{t('funding.realised-intro')}</p>
            <OutcomeList
              outcomes={checkScheme(scheme, figuresOf('gerealiseerd', parts, partners))}
            />
          </Section>
        </>
      ) : (
        <p className={styles.soft}>{t('funding.none')}</p>
      )}
      {may.confirm && (
        <Section title={t('period.title')}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="period" />
            <FormCard
              refusal={ofPeriod.sentence}
              actions={<Button look="second">{t('period.button')}</Button>}
            >
              <Field {...day('startsOn')} type="date" label={t('period.startsOn')} />
              <Field {...day('endsOn')} type="date" label={t('period.endsOn')} />
            </FormCard>
          </Form>
        </Section>
      )}
      {may.confirm && (
        <Section title={t('funding.choose')}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="scheme" />
            <FormCard
              refusal={ofScheme.sentence}
              actions={<Button look="second">{t('funding.button')}</Button>}
            >
              <ChoiceField
                name="scheme"
                label={t('funding.scheme')}
                error={ofScheme.field('scheme').error}
                defaultValue={ofScheme.field('scheme').defaultValue ?? scheme?.id ?? ''}
                choices={[
                  { value: '', label: t('funding.no-scheme') },
                  ...choosable.map(({ id, name, funder }) => ({
                    value: id,
                    label: `${name} (${funder})`,
                  })),
                ]}
              />
            </FormCard>
          </Form>
        </Section>
      )}
      <p>
        <Link to={`/${params.tenant}/consortia/regelingen`}>{t('schemes.all')}</Link>
      </p>
    </>
  )
}
