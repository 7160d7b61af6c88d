import { Button, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import styles from './consortium.module.css'
import type { Consortium } from './partner-part.tsx'
import { ResultForm } from './result-form.tsx'

/** What came out, the latest first. */
export function ResultPart(props: { tenant: string; consortium: Consortium; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { results, may } = props.consortium
  return (
    <Section title={t('results.title')}>
      {results.length === 0 && <p className={styles.soft}>{t('results.none')}</p>}
      <ul className={styles.list}>
        {results.map(({ id, title, kind, on, link, text }) => (
          <li key={id}>
            <div>
              <Link to={`/${props.tenant}/kennis/${id}`}>{title}</Link>
              <span className={styles.under}>
                {t(`kind.${kind}`)} · <Day date={new Date(on)} />
              </span>
              {link && (
                <a className={styles.under} href={link} rel="noopener noreferrer nofollow">
                  {link}
                </a>
              )}
              {text && <p className={styles.text}>{text}</p>}
            </div>
            {may.lead && (
              <Form method="post">
                <input type="hidden" name="act" value="unshare" />
                <input type="hidden" name="result" value={id} />
                <Button look="quiet" aria-label={t('results.remove-this', { title })}>
                  {t('results.remove')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {may.share && <ResultForm answer={props.answer} />}
    </Section>
  )
}
