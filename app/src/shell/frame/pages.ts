import type { FrameData } from './frame-data.ts'

/** A page of the navigation: the key of its name, and its path below the tenant. */
export type FramePage = { key: string; path: string }

const everyday: (FramePage & { module?: string })[] = [
  { key: 'home', path: '' },
  { key: 'agenda', path: 'agenda', module: 'agenda' },
  { key: 'questions', path: 'vraagstukken', module: 'questions' },
  { key: 'consortia', path: 'consortia', module: 'consortia' },
  { key: 'portfolio', path: 'portfolio', module: 'consortia' },
  { key: 'barriers', path: 'knelpunten', module: 'consortia' },
  { key: 'library', path: 'kennis', module: 'library' },
  { key: 'decisions', path: 'besluiten', module: 'decisions' },
  { key: 'promises', path: 'afspraken', module: 'agenda' },
  { key: 'groups', path: 'werkgroepen', module: 'agenda' },
  { key: 'partners', path: 'partners', module: 'partners' },
  { key: 'changes', path: 'wijzigingen' },
]

const management: FramePage[] = [
  { key: 'settings', path: 'beheer/instellingen' },
  { key: 'members', path: 'beheer/leden' },
  { key: 'invitations', path: 'beheer/uitnodigingen' },
  { key: 'requests', path: 'beheer/aanvragen' },
  { key: 'letters', path: 'beheer/post' },
]

/** The pages for everybody, as far as the tenant has their module on; then those of management. */
export function pagesOf({ tenant, roles }: Pick<FrameData, 'tenant' | 'roles'>): {
  everyday: FramePage[]
  management: FramePage[]
} {
  return {
    everyday: everyday.filter(({ module }) => !module || tenant.modules.includes(module)),
    management: roles.includes('coordinator') ? management : [],
  }
}
