import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineThemeOverride,
} from '@mantine/core'

/** Calm and warm: deep petrol for what one can do, ochre for what is asked of you. */
export const theme: MantineThemeOverride = createTheme({
  fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif",
  headings: { fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif", fontWeight: '700' },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'sm',
  components: {
    Button: Button.extend({
      // Letters on a filled button follow the theme, which the server does not know.
      vars: (_theme, { variant, color }) => ({
        root: variant || color ? {} : { '--button-color': 'var(--action-ink)' },
      }),
    }),
  },
  black: '#1d1b18',
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  colors: {
    petrol: [
      '#e9f4f5',
      '#d3e6e9',
      '#a5cdd3',
      '#7fc7d1',
      '#4f9aa6',
      '#33808d',
      '#206a77',
      '#135a67',
      '#0b4f5c',
      '#073f4a',
    ],
    oker: [
      '#fdf5e4',
      '#f9e7c1',
      '#f3d28c',
      '#ecbd57',
      '#e2a82b',
      '#c98f12',
      '#a5740b',
      '#835b07',
      '#6b4a05',
      '#523803',
    ],
    dark: [
      '#f1ece3',
      '#d8d1c5',
      '#beb6a9',
      '#8f8778',
      '#5d564b',
      '#4a443b',
      '#3d3830',
      '#211e1a',
      '#171512',
      '#110f0d',
    ],
  },
})

/** Hands Mantine our own ground, ink and lines, so that both speak one palette. */
export const cssVariables: CSSVariablesResolver = () => {
  const own = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--action)',
    '--mantine-color-error': 'var(--loss)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-primary-color-filled': 'var(--action)',
    '--mantine-primary-color-contrast': 'var(--action-ink)',
  }
  return { variables: {}, light: own, dark: own }
}
