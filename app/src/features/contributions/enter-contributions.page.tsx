import { asTyped, type Stage, type TypedLine } from '@voortent/domain/contributions/contract'
import { Button, ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/enter-contributions.page'
import { LiveRules, liveMoney, SheetBar } from './live-rules.tsx'
import { readLines } from './read-sheet.ts'
import { SheetTable } from './sheet-table.tsx'
import { typedBefore } from './typed-before.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['contributions:title', ({ base }: Data) => base],
  ({ stage }: Data) => `contributions:enter.${stage}`,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, `contributions:enter.${args.loaderData?.stage ?? 'toegezegd'}`)

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const { searchParams } = new URL(args.request.url)
  const stage: Stage = searchParams.get('voor') === 'gerealiseerd' ? 'gerealiseerd' : 'toegezegd'
  return read(args, async (api) => {
    const money = await api.contributions.money({ tenant, consortium })
    if (!money.may.enter?.stages.includes(stage)) throw data(null, { status: 403 })
    const base = `consortia/${consortium}/bijdragen`
    return { money, stage, base, sheet: crypto.randomUUID() }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const lines = readLines(form)
    if (text('act') === 'check') return { values: Object.fromEntries(textsOf(form)) }
    const stage = text('stage') as Stage
    const sheet = text('sheet')
    await api.contributions.enter({ tenant, consortium, sheet, stage, lines })
    return redirect(
      `/${tenant}/consortia/${consortium}/bijdragen/boekingen?gedaan=contributions.entered`,
    )
  })
}

export default function EnterContributions({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useTranslation('contributions')
  const { money, stage, sheet } = loaderData
  const refused = useFormRefusal(actionData)
  const unsaved = useUnsavedWarning()
  useFocusOnRefusal(actionData)
  const typed = typedBefore(actionData)
  const quarters = money.quarters.filter(
    (quarter) => stage === 'toegezegd' || quarter <= money.thisQuarter,
  )
  const fixed = money.scheme?.fixedRate ?? null
  const rate = fixed ?? money.lastRate
  const [lines, setLines] = useState<readonly TypedLine[]>(() =>
    quarters.map((_, place) => {
      const of = (name: string) => typed[`lines.${place}.${name}`] ?? ''
      return { cash: of('cash'), hours: of('hours'), rate: of('rate'), value: of('value') }
    }),
  )
  const change = (event: FormEvent<HTMLFormElement>) => {
    unsaved.touch()
    setLines(readLines(new FormData(event.currentTarget)))
  }
  const organisation = money.partners.find(({ id }) => id === money.may.enter?.organisation)
  const base = `/${params.tenant}/${loaderData.base}`
  if (quarters.length === 0) {
    return (
      <>
        <PageHeader title={t(`enter.${stage}`)} />
        <Notice tone="asked">{t(money.period ? 'sheet.too-early' : 'period.wait')}</Notice>
        <ButtonLink to={base} second>
          {t('back')}
        </ButtonLink>
      </>
    )
  }
  const live = liveMoney(money, stage, lines)
  const sheetRefusal = refused.sentence ?? refused.field('lines').error
  return (
    <>
      <PageHeader
        title={t(`enter.${stage}`)}
        intro={t(`sheet.intro.${stage}`, { name: organisation?.name ?? '' })}
      />
      <Form method="post" noValidate onInput={change} onSubmit={unsaved.settle} key={stage}>
        <input type="hidden" name="stage" value={stage} />
        <input type="hidden" name="sheet" value={typed.sheet ?? sheet} />
        <input type="hidden" name="count" value={quarters.length} />
        {sheetRefusal && <Notice tone="loss">{sheetRefusal}</Notice>}
        <SheetTable
          caption={t('sheet.caption')}
          lines={quarters.map((quarter) => ({
            quarter,
            entered: sumOf(
              money.entered.filter((one) => one.quarter === quarter && one.stage === stage),
            ),
          }))}
          rate={rate === null ? '' : asTyped(rate)}
          rateIsFixed={fixed !== null}
          packages={money.workPackages.filter(({ withdrawn }) => !withdrawn)}
          typed={typed}
          refused={refused}
        />
        {money.scheme && (
          <Section
            title={t(`sheet.rules.${stage}`, { scheme: money.scheme.name })}
            action={
              <Button look="second" name="act" value="check">
                {t('sheet.check')}
              </Button>
            }
          >
            <LiveRules live={live} />
          </Section>
        )}
        <p>{t(`sheet.next.${stage}`)}</p>
        <SheetBar total={live.total} outcomes={live.outcomes}>
          <Button name="act" value="enter">
            {t(`sheet.save.${stage}`)}
          </Button>
          <ButtonLink to={base} second>
            {t('cancel')}
          </ButtonLink>
        </SheetBar>
      </Form>
    </>
  )
}

function sumOf(amounts: readonly { cents: number }[]): number {
  return amounts.reduce((sum, { cents }) => sum + cents, 0)
}

function textsOf(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
}
