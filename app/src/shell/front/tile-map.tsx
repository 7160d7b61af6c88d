import { Link } from 'react-router'
import facts from './regions.json'
import styles from './tile-map.module.css'

/**
 * The 35 regions as tiles, the ones that take part lit. It is a picture: the list beside it says
 * the same to who cannot see it or has no mouse.
 */
export function TileMap({ participating }: { participating: Map<string, string> }) {
  return (
    <div className={styles.map} aria-hidden="true">
      {facts.regions.map(({ slug, name, centre, tile: [column = 0, row = 0] }) => {
        const place = `${styles[`column${column}`]} ${styles[`row${row}`]}`
        const tenant = participating.get(slug)
        return tenant ? (
          <Link
            key={slug}
            to={`/${tenant}/over`}
            tabIndex={-1}
            title={name}
            className={`${styles.tile} ${styles.lit} ${place}`}
          >
            <span>{centre}</span>
          </Link>
        ) : (
          <div key={slug} title={name} className={`${styles.tile} ${place}`}>
            <span>{centre}</span>
          </div>
        )
      })}
    </div>
  )
}
