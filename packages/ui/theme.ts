import { createTheme, type MantineThemeOverride } from '@mantine/core'

/** Calm and warm: deep petrol for what one can do, ochre for what is asked of you. */
export const theme: MantineThemeOverride = createTheme({
  fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif",
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: {
    petrol: [
      '#e9f4f5',
      '#d3e6e9',
      '#a5cdd3',
      '#77b4bd',
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
  },
})
