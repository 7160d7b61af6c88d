import { ButtonLink, PageHeader } from '@voortent/ui'
import { read } from '../../shell/ask.ts'
import { inColumns, inRows } from '../../shell/columns.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/table.page'
import { ActionsFilterRow } from './actions-filter-row.tsx'
import { ActionsTable } from './actions-table.tsx'
import { filterChoices } from './filter-choices.ts'
import { NoActions } from './no-actions.tsx'
import { programmeTrail } from './programme-trail.ts'
import { tableAddress, tableFrom, wordOf } from './table-filter.ts'
import { tableOf } from './table-of.ts'
import { useWords } from './use-words.ts'

export const handle = programmeTrail('programme:table.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'programme:table.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const table = tableFrom(args.request.url)
  return read(args, async (api) => {
    const asked = { tenant, agenda: id, ...table.filter }
    const programme = await api.programme.read({
      ...asked,
      parts: ['goals', 'organisations', 'partners', 'money'],
    })
    const { agenda } = programme
    return {
      agenda: { id: agenda.id, title: agenda.title },
      columns: inColumns(tableOf(programme, table.sort, table.down)),
      choices: filterChoices(programme),
      table,
    }
  })
}

export default function Table({ loaderData, params }: Route.ComponentProps) {
  const words = useWords()
  const { t } = words
  const { agenda, columns, choices, table } = loaderData
  const rows = inRows(columns)
  const base = `/${params.tenant}/agenda/${params.agenda}`
  const here = `${base}/tabel`
  return (
    <>
      <PageHeader
        title={t('table.title')}
        intro={agenda.title}
        action={
          <ButtonLink second reload to={`${here}.csv${tableAddress(table)}`}>
            {t('table.export')}
          </ButtonLink>
        }
      />
      <ActionsFilterRow
        filter={table.filter}
        choices={choices}
        words={words}
        kept={{
          sorteer: table.sort && wordOf(table.sort),
          richting: table.sort && table.down ? 'af' : null,
        }}
      />
      {rows.length === 0 ? (
        <NoActions base={base} here={here} filter={table.filter} />
      ) : (
        <ActionsTable base={base} here={here} rows={rows} table={table} words={words} />
      )}
    </>
  )
}
