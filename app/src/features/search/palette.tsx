import '@mantine/spotlight/styles.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Live } from '../../shell/live.tsx'
import styles from './palette.module.css'
import { PaletteFinds } from './palette-finds.tsx'

/** A page that the palette leads to: what it is called and where it is below the tenant. */
export type PalettePage = { id: string; name: string; path: string }

/** The command palette over pages, people, organisations and agendas. */
export default function Palette(props: {
  tenant: string
  pages: PalettePage[]
  /** Grows with every wish to see it. */
  wanted: number
}) {
  const { t } = useTranslation('search')
  const [query, setQuery] = useState('')

  useEffect(() => {
    if (props.wanted > 0) spotlight.open()
  }, [props.wanted])

  return (
    <Live>
      <Spotlight.Root
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        scrollable
        maxHeight="min(26rem, 60vh)"
        aria-label={t('title')}
        classNames={{ actionDescription: styles.detail, action: styles.action }}
        transitionProps={{ duration: 0 }}
      >
        <Spotlight.Search
          aria-label={t('label')}
          placeholder={t('label')}
          leftSection={<IconSearch aria-hidden="true" stroke={1.5} />}
        />
        <PaletteFinds tenant={props.tenant} pages={props.pages} query={query} />
        <Spotlight.Footer>{t('keys')}</Spotlight.Footer>
      </Spotlight.Root>
    </Live>
  )
}
