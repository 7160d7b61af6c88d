import '@mantine/core/styles.css'
import { MantineProvider } from '@mantine/core'
import { cssVariables, theme } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useRootData } from './root-data.ts'

/** The component library for pages that work with it; public pages stand outside. */
export function MantineRoof({ children }: { children: ReactNode }) {
  const { nonce } = useRootData()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  )
}
