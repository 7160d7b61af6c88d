import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

export default function Landing() {
  const { t } = useTranslation('shell')
  return (
    <main id="inhoud">
      <h1>{t('landing.title')}</h1>
      <Link to="/aanmelden">{t('landing.sign-in')}</Link>
    </main>
  )
}
