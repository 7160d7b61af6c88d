import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Live } from '../../shell/live.tsx'
import { MantineRoof } from '../../shell/mantine-roof.tsx'
import styles from './palette.module.css'
import { PaletteBody } from './palette-body.tsx'
import type { PalettePage } from './palette-page.ts'

const [store, spotlight] = createSpotlight()

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
    <MantineRoof>
      <Live>
        <Spotlight.Root
          store={store}
          query={query}
          onQueryChange={setQuery}
          shortcut={null}
          scrollable
          maxHeight="min(26rem, 60vh)"
          attributes={{ content: { 'aria-label': t('title') } }}
          classNames={{ actionDescription: styles.detail, action: styles.action }}
          transitionProps={{ duration: 0 }}
        >
          <PaletteBody tenant={props.tenant} pages={props.pages} query={query} store={store} />
        </Spotlight.Root>
      </Live>
    </MantineRoof>
  )
}
