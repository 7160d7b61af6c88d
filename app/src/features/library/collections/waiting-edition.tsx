import type { Api } from '@voortent/api'
import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

type Waiting = NonNullable<Awaited<ReturnType<Api['collections']['get']>>['waiting']>

/** That a next edition waits for who reads it first, and how far they are. */
export function WaitingEdition({ waiting, library }: { waiting: Waiting; library: string }) {
  const { t } = useTranslation('collections')
  const { item, agreement } = waiting
  return (
    <Notice tone={agreement === 'agreed' ? 'plain' : 'asked'}>
      <p>
        {t('waiting.what')} {t(`library-review:agreement.${agreement}`)}
      </p>
      <Link to={`${library}/${item}`}>{t('waiting.to')}</Link>
    </Notice>
  )
}
