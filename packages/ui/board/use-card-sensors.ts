import {
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core'

/**
 * Cards are dragged by mouse, finger and keyboard; a click stays a click.
 * @param order keys of the columns from left to right
 */
export function useCardSensors(order: readonly string[]) {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn(order) }),
  )
}

/** Where the pointer is counts; without one, what the card covers most. */
export const columnUnder: CollisionDetection = (args) => {
  const under = pointerWithin(args)
  return under.length > 0 ? under : rectIntersection(args)
}

/** An arrow goes a whole column on. */
const toNextColumn =
  (order: readonly string[]): KeyboardCoordinateGetter =>
  (event, { context, currentCoordinates }) => {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.code]
    if (!way) return undefined
    event.preventDefault()
    const { over, active, droppableRects } = context
    const from = over?.id ?? active?.data.current?.column
    const at = order.findIndex((key) => key === from)
    const rect = droppableRects.get(order[at + way] ?? '')
    return rect ? { x: rect.left, y: rect.top } : currentCoordinates
  }
