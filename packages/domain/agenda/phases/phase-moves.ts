import type { AgendaPhase } from '../contract.ts'

/** A way from one phase to another. */
type Move = {
  from: AgendaPhase
  to: AgendaPhase
  /** Going back, or ending what was begun, is explained to those who worked on it. */
  reason: boolean
  /** Nobody adopts an agenda by hand: the decision of the organisations does. */
  by: 'coordinator' | 'adoption'
}

const moves: readonly Move[] = [
  { from: 'verkenning', to: 'concept', reason: false, by: 'coordinator' },
  { from: 'concept', to: 'verkenning', reason: true, by: 'coordinator' },
  { from: 'concept', to: 'consultatie', reason: false, by: 'coordinator' },
  { from: 'consultatie', to: 'concept', reason: true, by: 'coordinator' },
  { from: 'consultatie', to: 'besluitvorming', reason: false, by: 'coordinator' },
  { from: 'besluitvorming', to: 'consultatie', reason: true, by: 'coordinator' },
  { from: 'besluitvorming', to: 'concept', reason: true, by: 'coordinator' },
  { from: 'besluitvorming', to: 'vastgesteld', reason: false, by: 'adoption' },
  { from: 'vastgesteld', to: 'uitvoering', reason: false, by: 'coordinator' },
  { from: 'uitvoering', to: 'geevalueerd', reason: false, by: 'coordinator' },
  { from: 'geevalueerd', to: 'uitvoering', reason: true, by: 'coordinator' },
]

/** The move from one phase to another; undefined where there is no such way. */
export function findMove(from: AgendaPhase, to: AgendaPhase): Move | undefined {
  return moves.find((move) => move.from === from && move.to === to)
}

/** Where the coordinator may take an agenda from here, and whether that asks for a reason. */
export function waysFrom(phase: AgendaPhase): { to: AgendaPhase; reason: boolean }[] {
  return moves
    .filter(({ from, by }) => from === phase && by === 'coordinator')
    .map(({ to, reason }) => ({ to, reason }))
}
