import { expect, test } from 'vitest'
import { createFrameMaker } from './frame.ts'
import { HeldSocket } from './held-socket.ts'

function heldSocket() {
  const progress = { written: 0, committed: 0 }
  const sent: string[] = []
  const ended: unknown[] = []
  const line = {
    send: (frame: Buffer) => sent.push(frame.toString()) > 0,
    hangUp: (code: number, reason: string) => ended.push([code, reason]),
  }
  const socket = new HeldSocket(line, progress)
  return { socket, progress, sent, ended }
}

test('a message waits for the writes before it, and for the messages before it', () => {
  const { socket, progress, sent } = heldSocket()
  socket.send('{"greeting":1}')
  socket.send('{"a":1}')
  progress.written = 2
  socket.send('{"b":1}')
  progress.written = 3
  socket.send('{"c":1}')
  expect(sent).toEqual(['{"greeting":1}', '{"a":1}'])
  progress.committed = 2
  socket.send('{"d":1}')
  socket.release(createFrameMaker())
  expect(sent.slice(2)).toEqual(['{"b":1}'])
  progress.committed = 3
  socket.release(createFrameMaker())
  expect(sent.slice(3)).toEqual(['[{"c":1},{"d":1}]'])
  socket.send('{"e":1}')
  expect(sent.slice(4)).toEqual(['{"e":1}'])
})

test('the greeting and the pong do not wait', () => {
  const { socket, progress, sent } = heldSocket()
  progress.written = 1
  socket.send('{"greeting":1}')
  socket.send('{"a":1}')
  socket.send('pong')
  expect(sent).toEqual(['{"greeting":1}', 'pong'])
})

test('what waits when a socket is closed is not sent', () => {
  const { socket, progress, sent, ended } = heldSocket()
  socket.send('{"greeting":1}')
  progress.written = 1
  socket.send('{"a":1}')
  socket.close(1011, 'why')
  progress.committed = 1
  socket.release(createFrameMaker())
  expect(sent).toEqual(['{"greeting":1}'])
  expect(ended).toEqual([[1011, 'why']])
})
