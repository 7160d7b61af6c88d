import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { sentencesOfPages } from './src/shell/i18n/sentences-of-pages.ts'

export default defineConfig({ plugins: [sentencesOfPages(), reactRouter()] })
