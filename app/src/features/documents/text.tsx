import type { TextMark, TextNode } from '@voortent/domain/documents/contract'
import { VisuallyHidden } from '@voortent/ui'
import { createElement, Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './prose.module.css'
import { isSafeLink } from './safe-link.ts'

/**
 * A text to read, as plain elements that need no JavaScript. What it does not know it leaves out,
 * with the words inside kept.
 * @param props.deeper how many levels its headings stand deeper than where they were written
 */
export function Text({ content, deeper = 0 }: { content: TextNode; deeper?: number }) {
  return <div className={styles.prose}>{childrenOf(content, deeper)}</div>
}

/** True for a text without any words. */
export function isBlank({ text, content }: TextNode): boolean {
  return !text?.trim() && (content ?? []).every(isBlank)
}

function childrenOf({ content }: TextNode, deeper: number): ReactNode[] {
  return (content ?? []).map((child, place) => (
    // A text that is read does not change its order.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>{nodeOf(child, deeper)}</Fragment>
  ))
}

function nodeOf(node: TextNode, deeper: number): ReactNode {
  const { attrs = {}, type } = node
  const inside = childrenOf(node, deeper)
  if (type === 'text') return (node.marks ?? []).reduceRight<ReactNode>(marked, node.text ?? '')
  if (type === 'paragraph') return <p>{inside}</p>
  if (type === 'heading') return createElement(headingOf(attrs.level, deeper), null, inside)
  if (type === 'bulletList') return <ul>{inside}</ul>
  if (type === 'orderedList') return <ol start={whole(attrs.start, 1)}>{inside}</ol>
  if (type === 'listItem') return <li>{inside}</li>
  if (type === 'taskList') return <ul className={styles.tasks}>{inside}</ul>
  if (type === 'taskItem') return <Task done={attrs.checked === true}>{inside}</Task>
  if (type === 'blockquote') return <blockquote>{inside}</blockquote>
  if (type === 'hardBreak') return <br />
  if (type === 'table') return <Table node={node} deeper={deeper} />
  if (type === 'tableCell' || type === 'tableHeader') {
    const [colSpan, rowSpan] = [whole(attrs.colspan, 1), whole(attrs.rowspan, 1)]
    const cell = { colSpan, rowSpan }
    return type === 'tableCell' ? <td {...cell}>{inside}</td> : <th {...cell}>{inside}</th>
  }
  return inside
}

function marked(inside: ReactNode, { type, attrs = {} }: TextMark): ReactNode {
  if (type === 'bold') return <strong>{inside}</strong>
  if (type === 'italic') return <em>{inside}</em>
  if (type === 'link' && isWithinPage(attrs.href)) {
    return (
      <a href={attrs.href} id={isPlace(attrs.id) ? attrs.id : undefined}>
        {inside}
      </a>
    )
  }
  if (type === 'link' && isSafeLink(attrs.href)) {
    return (
      <a href={attrs.href} rel="noopener noreferrer nofollow">
        {inside}
      </a>
    )
  }
  return inside
}

/** A source that the text names, further down the page. */
function isWithinPage(address: unknown): address is string {
  return typeof address === 'string' && /^#bron-\d+$/.test(address)
}

/** Where the text names it, for the way back. */
function isPlace(id: unknown): id is string {
  return typeof id === 'string' && /^aanhaling-\d+-\d+$/.test(id)
}

function Task({ done, children }: { done: boolean; children: ReactNode }) {
  const { t } = useTranslation('documents')
  return (
    <li data-checked={done}>
      <span aria-hidden className={styles.box} />
      <div>
        <VisuallyHidden>{t(done ? 'task.done' : 'task.open')}</VisuallyHidden>
        {children}
      </div>
    </li>
  )
}

/** Rows of nothing but header cells stand at the head; a wide table scrolls by itself. */
function Table({ node, deeper }: { node: TextNode; deeper: number }) {
  const rows = (node.content ?? []).filter(({ type }) => type === 'tableRow')
  const firstOfBody = rows.findIndex((row) => !isHead(row))
  const head = firstOfBody === -1 ? [] : rows.slice(0, firstOfBody)
  const row = (one: TextNode, place: number) => <tr key={`${place}`}>{childrenOf(one, deeper)}</tr>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0}>
      <table>
        {head.length > 0 && <thead>{head.map(row)}</thead>}
        <tbody>{rows.slice(head.length).map(row)}</tbody>
      </table>
    </div>
  )
}

function isHead({ content = [] }: TextNode): boolean {
  return content.every(({ type }) => type === 'tableHeader')
}

function headingOf(level: unknown, deeper: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const depth = Math.min(6, Math.max(2, whole(level, 2)) + deeper)
  return `h${depth}` as 'h2'
}

function whole(value: unknown, otherwise: number): number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) < 1000
    ? Number(value)
    : otherwise
}
