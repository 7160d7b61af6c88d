import { isIPv6 } from 'node:net'

/**
 * What counts as one sender: an IPv4 address, or the /64 network of an IPv6 address, because who
 * has one of those has all of them.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const filled = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')]
  const groups = [...filled, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.join(':')}::/64`
}
