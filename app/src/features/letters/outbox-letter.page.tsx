import { ButtonLink, Facts, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/outbox-letter.page'
import styles from './outbox-letter.module.css'
import { PlainLetter } from './plain-letter.tsx'

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.letters.outboxLetter({ id: args.params.letter }))
}

export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.subject ?? 'letters:outbox.title')

export default function OutboxLetter({ loaderData: letter }: Route.ComponentProps) {
  const { t } = useTranslation('letters')
  return (
    <>
      <PageHeader
        title={letter.subject}
        action={
          <ButtonLink to="/postvak" second>
            {t('outbox.back')}
          </ButtonLink>
        }
      />
      <Facts
        facts={[
          { label: t('to'), value: letter.to },
          { label: t('sender'), value: letter.sender },
          { label: t('time'), value: <Moment date={letter.sentAt} /> },
        ]}
      />
      <Section title={t('outbox.as-text')}>
        <PlainLetter letter={letter} />
      </Section>
      <Section title={t('outbox.as-html')}>
        {/* Without scripts, forms or a way out: what people wrote cannot act here. */}
        <iframe
          className={styles.letter}
          title={t('outbox.as-html')}
          sandbox=""
          srcDoc={letter.html}
        />
      </Section>
    </>
  )
}
