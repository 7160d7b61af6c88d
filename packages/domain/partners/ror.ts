const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** True for a ROR such as `02e2c7k09`, whose last two digits fit the others (ISO 7064, mod 97-10). */
export function isRor(text: string): boolean {
  const [, coded, check] = /^0([0-9a-hjkmnp-tv-z]{6})(\d{2})$/.exec(text) ?? []
  if (!coded || !check) return false
  let number = 0
  for (const digit of coded) number = number * digits.length + digits.indexOf(digit)
  return 98 - ((number * 100) % 97) === Number(check)
}
