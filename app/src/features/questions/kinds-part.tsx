import { ButtonLink, Facts, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { classifications } from './classifications.ts'
import styles from './question.module.css'
import type { Question } from './question-facts.tsx'

/** What kind of question it is. */
export function KindsPart({ question }: { question: Question }) {
  const { t } = useTranslation('questions')
  const facts = classifications.map(({ name }) => ({
    label: t(`kinds.${name}`),
    value: question[name].map((one) => t(`kind.${name}.${one}`)).join(', '),
  }))
  const none = facts.every(({ value }) => value === '')
  return (
    <Section
      title={t('classify.section')}
      action={
        question.may.handle && (
          <ButtonLink to="indelen" second>
            {t('classify.open')}
          </ButtonLink>
        )
      }
    >
      {none ? <p className={styles.soft}>{t('classify.none')}</p> : <Facts facts={facts} />}
    </Section>
  )
}
