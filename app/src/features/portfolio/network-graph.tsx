import { useTranslation } from 'react-i18next'
import styles from './portfolio.module.css'
import { ringLayout, type Tie } from './ring-layout.ts'

const [width, height] = [720, 520]
const ring = { most: 24, middle: { x: width / 2, y: height / 2 }, radius: 190 }

/** Who works with whom, drawn on the server; the same stands in the table below it. */
export function NetworkGraph({ ties }: { ties: readonly Tie[] }) {
  const { t } = useTranslation('portfolio')
  const placed = ringLayout(ties, ring)
  const at = new Map(placed.map((node) => [node.id, node]))
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('network.graph')}
      className={styles.network}
    >
      {ties.map(({ one, other, together }) => {
        const [from, to] = [at.get(one.id), at.get(other.id)]
        if (!from || !to) return null
        return (
          <path
            key={`${one.id}${other.id}`}
            className={styles.tie}
            strokeWidth={Math.min(8, together)}
            d={`M${from.x} ${from.y}Q${ring.middle.x} ${ring.middle.y} ${to.x} ${to.y}`}
          />
        )
      })}
      {placed.map(({ id, name, x, y, side }) => (
        <g key={id}>
          <circle className={styles.node} cx={x} cy={y} r={5} />
          <text
            className={styles.name}
            x={side === 'end' ? x - 9 : x + 9}
            y={y + 4}
            textAnchor={side}
          >
            {name.length > 26 ? `${name.slice(0, 25)}…` : name}
          </text>
        </g>
      ))}
    </svg>
  )
}
