import { useTranslation } from 'react-i18next'
import { nameOf } from './file-words.ts'
import styles from './files.module.css'
import type { ListedFile } from './listed-files.ts'

/** A file in the page, drawn or played by the browser itself; nothing is fetched before it is unfolded. */
export function LookAt({ address, file }: { address: string; file: ListedFile }) {
  const { t, i18n } = useTranslation('library-files')
  const { mediaType } = file
  const name = file.caption || file.name
  const shown = <Shown address={address} name={name} file={file} language={i18n.language} />
  if (!/^(image|audio|video)\/|^application\/pdf$|^text\/plain$/.test(mediaType)) return null
  return (
    <details className={styles.look}>
      <summary>
        {t('look')}
        <span className={styles.hidden}> {name}</span>
      </summary>
      {shown}
    </details>
  )
}

function Shown(props: { address: string; name: string; file: ListedFile; language: string }) {
  const { t } = useTranslation('library-files')
  const { address, name, file, language } = props
  const source = `${address}?deel=zien`
  const { mediaType, subtitled } = file
  if (mediaType.startsWith('image/'))
    return <img className={styles.picture} src={source} alt={name} loading="lazy" />
  const first = subtitled.includes(language) ? language : subtitled[0]
  const track = subtitled.map((one) => (
    <track
      key={one}
      kind="captions"
      src={`${address}?deel=ondertitels&taal=${one}`}
      srcLang={one}
      label={nameOf(one, language)}
      default={one === first}
    />
  ))
  if (mediaType.startsWith('video/'))
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- who added it may have given none
      <video className={styles.film} src={source} controls preload="none" aria-label={name}>
        {track}
      </video>
    )
  if (mediaType.startsWith('audio/'))
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- who added it may have given none
      <audio className={styles.sound} src={source} controls preload="none" aria-label={name}>
        {track}
      </audio>
    )
  return (
    <>
      <a className={styles.open} href={source} target="_blank" rel="noopener">
        {mediaType === 'application/pdf' && (
          <img className={styles.first} src={`${address}?deel=klein`} alt="" loading="lazy" />
        )}
        {t('open')}
        <span className={styles.hidden}> {name}</span>
      </a>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- in a sandbox no browser draws a PDF */}
      <iframe className={styles.paper} src={source} title={name} loading="lazy" />
    </>
  )
}
