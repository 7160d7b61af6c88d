import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PartsNav } from '../../shell/frame/parts-nav.tsx'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/consortium-frame.page'
import { consortiumParts } from './consortium-parts.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['consortia:title', 'consortia'],
  [({ title }: Data) => title, ({ id }: Data) => `consortia/${id}`],
)

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.consortia.enter({ tenant, consortium }))
}

/** What stands above every page about one consortium. */
export default function ConsortiumFrame({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const parts = consortiumParts.filter(({ isFor }) => !isFor || isFor(loaderData))
  return (
    <>
      <PartsNav
        base={`/${params.tenant}/consortia/${params.consortium}`}
        label={t('parts.label')}
        open={(part) => t('parts.open', { part })}
        parts={parts.map(({ key, path }) => ({ path, name: t(`parts.${key}`) }))}
      />
      <Outlet />
    </>
  )
}
