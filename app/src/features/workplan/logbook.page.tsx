import { EmptyState, Field, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { PageSteps } from '../partners/page-steps.tsx'
import { FilterRow } from '../tenancy/filter-row.tsx'
import type { Route } from './+types/logbook.page'
import { type Act, carryOutActs, fileIn, publish } from './acts.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryItem } from './entry-item.tsx'
import { addressOf, filterFrom } from './logbook-filter.ts'
import { LogbookFilterFields } from './logbook-filter-fields.tsx'
import { UndoEntry } from './undo-entry.tsx'
import styles from './workplan.module.css'

export const handle = trail('workplan:log.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'workplan:log.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const filter = filterFrom(args.request.url)
  return read(args, async (api) => ({
    ...(await api.workplan.entries({ tenant, consortium, ...filter })),
    gone: new URL(args.request.url).searchParams.get('weg'),
    filter,
  }))
}

const acts: Record<string, Act> = {
  async write(api, where, form) {
    const text = textIn(form)
    await api.workplan.writeEntry({
      ...where,
      on: text('on'),
      text: text('text'),
      present: text('present'),
      photo: await fileIn(form, 'file'),
      altText: text('altText'),
      decorative: form.has('decorative'),
    })
    return 'entry-written'
  },
  async withdraw(api, where, form) {
    const entry = textIn(form)('entry')
    await api.workplan.withdrawEntry({ ...where, entry })
    return ['entry-withdrawn', { weg: entry }]
  },
  async restore(api, where, form) {
    await api.workplan.restoreEntry({ ...where, entry: textIn(form)('entry') })
    return 'entry-restored'
  },
  publish: publish('entry'),
}

export function action(args: Route.ActionArgs) {
  return carryOutActs(args, acts)
}

export default function LogbookPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('workplan')
  const { items, more, years, today, may, gone, filter } = loaderData
  const base = `/${params.tenant}/consortia/${params.consortium}`
  const filtered = addressOf({ ...filter, page: 1 }) !== ''
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t('log.title')} intro={t('log.intro')} />
      {gone && may.work && <UndoEntry entry={gone} />}
      {may.work && (
        <ActForm
          key={items[0]?.id}
          act="write"
          title={t('log.write')}
          button={t('log.write-button')}
          look="main"
          open={items.length === 0 && !filtered}
          files
          answer={actionData}
        >
          {(refused) => <EntryFields refused={refused} today={today} />}
        </ActForm>
      )}
      {(items.length > 0 || filtered) && (
        <FilterRow key={JSON.stringify(filter)}>
          <Field
            name="zoek"
            type="search"
            label={t('log.search')}
            defaultValue={filter.search}
            maxLength={100}
          />
          <LogbookFilterFields filter={filter} years={years} />
        </FilterRow>
      )}
      {items.length === 0 && (
        <EmptyState title={t(filtered ? 'log.none-here' : 'log.none')}>
          {!filtered && t('log.first-step')}
        </EmptyState>
      )}
      <ol className={styles.log}>
        {items.map((entry) => (
          <EntryItem
            key={entry.id}
            tenant={params.tenant}
            base={base}
            entry={entry}
            mayWork={may.work}
          />
        ))}
      </ol>
      <PageSteps
        page={filter.page}
        pages={more ? filter.page + 1 : filter.page}
        to={(page) => `${base}/logboek${addressOf({ ...filter, page })}`}
      />
    </>
  )
}
