import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { read } from '../../shell/ask.ts'
import { PartsNav } from '../../shell/frame/parts-nav.tsx'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/portfolio-frame.page'

export const handle = trail(['portfolio:title', 'portfolio'])

const parts = [
  { key: 'list', path: '' },
  { key: 'matrix', path: '/matrix' },
  { key: 'phases', path: '/fasen' },
  { key: 'money', path: '/geld' },
  { key: 'organisations', path: '/partners' },
  { key: 'network', path: '/netwerk' },
  { key: 'map', path: '/kaart' },
] as const

/** The actions that every view can be narrowed by. */
export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  return read(args, async (api) => ({ actions: await api.portfolio.actions({ tenant }) }))
}

/** What stands above every view over all consortia. */
export default function PortfolioFrame({ params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  return (
    <>
      <PartsNav
        base={`/${params.tenant}/portfolio`}
        label={t('parts.label')}
        open={(part) => t('parts.open', { part })}
        parts={parts.map(({ key, path }) => ({ path, name: t(`parts.${key}`) }))}
      />
      <Outlet />
    </>
  )
}
