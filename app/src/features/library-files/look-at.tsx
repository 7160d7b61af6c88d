import { useTranslation } from 'react-i18next'
import styles from './files.module.css'
import type { ItemFiles } from './files-part.tsx'

type ListedFile = ItemFiles['files'][number]

/** A file in the page, drawn or played by the browser itself; nothing is fetched before it is unfolded. */
export function LookAt({ address, file }: { address: string; file: ListedFile }) {
  const { t } = useTranslation('library-files')
  const { mediaType } = file
  const name = file.caption || file.name
  const shown = <Shown address={address} name={name} file={file} />
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

function Shown({ address, name, file }: { address: string; name: string; file: ListedFile }) {
  const source = `${address}?deel=zien`
  const { mediaType, subtitled } = file
  if (mediaType.startsWith('image/'))
    return <img className={styles.picture} src={source} alt={name} loading="lazy" />
  const track = subtitled && (
    <track kind="captions" src={`${address}?deel=ondertitels`} srcLang="nl" default />
  )
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
  // oxlint-disable-next-line react/iframe-missing-sandbox -- in a sandbox no browser draws a PDF
  return <iframe className={styles.paper} src={source} title={name} loading="lazy" />
}
