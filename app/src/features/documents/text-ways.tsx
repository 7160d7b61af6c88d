import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** From the page where one works in a text: to its versions, and back to where it is read. */
export function TextWays(props: { working: string; back: string; backWords: string }) {
  const { t } = useTranslation('documents')
  const { working, back, backWords } = props
  return (
    <>
      <ButtonLink to={`${working}/versies`} second>
        {t('versions.title')}
      </ButtonLink>
      <ButtonLink to={back} second>
        {backWords}
      </ButtonLink>
    </>
  )
}
