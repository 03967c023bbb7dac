const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The unified social credit code of a firm that nobody has seen before, with its check digit (GB 32100: weights 3^i modulo 31). */
export function newCreditCode(): string {
  const body = `91990101MA${String(Date.now()).slice(-7)}`
  const sum = [...body].reduce((sum, sign, i) => sum + alphabet.indexOf(sign) * (3 ** i % 31), 0)
  return body + alphabet[(31 - (sum % 31)) % 31]
}
