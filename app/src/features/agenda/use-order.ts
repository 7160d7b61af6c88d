import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import { textIn } from '../identity/text-in.ts'

/**
 * The order as the person left it: shown at once, kept by the server, put back when refused.
 * @param name of the field that carries the id of what is moved
 */
export function useOrder<Item extends { id: string; title: string }>(
  items: Item[],
  name = 'speerpunt',
) {
  const fetcher = useFetcher<unknown>()
  const [said, setSaid] = useState<{ title: string; place: number; count: number } | null>(null)
  const wish = fetcher.formData
  const ordered = wish ? placed(items, textIn(wish)(name), Number(textIn(wish)('position'))) : items

  const move = (moved: string, position: number) => {
    const title = items.find(({ id }) => id === moved)?.title ?? ''
    setSaid({ title, place: position + 1, count: items.length })
    void fetcher.submit({ act: 'move', stay: '1', [name]: moved, position }, { method: 'post' })
  }

  // A row that moves in the document loses the focus of the button that moved it.
  const [pressed, setPressed] = useState<string | null>(null)
  useEffect(() => {
    if (!pressed || document.activeElement !== document.body) return
    document.getElementById(pressed)?.focus()
  })
  const moveAndStay = (moved: string, position: number, button?: string) => {
    setPressed(button ?? null)
    move(moved, position)
  }
  return { ordered, move: moveAndStay, refusal: fetcher.data, said }
}

/** The same items with one in another place. */
export function placed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  place: number,
): Item[] {
  const item = items.find((one) => one.id === id)
  if (!item) return [...items]
  return items.filter((one) => one !== item).toSpliced(place, 0, item)
}
