import '@mantine/core/styles.css'
import { MantineProvider } from '@mantine/core'
import { cssVariables, theme } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useRootData } from './root-data.ts'

/**
 * Stands over the parts that work with the component library, and only over those: a page without
 * them is rendered several times faster and loads less.
 */
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
