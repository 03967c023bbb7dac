/** Check digits of the two numbers that an applicant is known by. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A resident identity number: region, a date of birth that exists, and the check digit (ISO 7064, MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  const number = text.toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return isDate(number.slice(6, 14)) && number[17] === '10X98765432'[sum % 11]
}

function isDate(compact: string): boolean {
  const iso = `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`
  const date = new Date(`${iso}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && iso >= '1850'
}

/** Digits and letters without I, O, S, V and Z. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A unified social credit code: eighteen characters, the last one a check character modulo 31. */
export function isCreditCode(text: string): boolean {
  const code = text.toUpperCase()
  const values = [...code].map((character) => creditAlphabet.indexOf(character))
  if (values.length !== 18 || values.includes(-1) || !/^\w{2}\d{6}/.test(code)) return false
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0)
  return values[17] === (31 - (sum % 31)) % 31
}
