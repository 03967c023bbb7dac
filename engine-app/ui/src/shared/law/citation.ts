import { englishNames } from './names'

const numerals = '零一二三四五六七八九'
const number = '[零一二三四五六七八九十百0-9]+'

/** A Chinese number below a thousand. */
export function numberOf(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text)
  let sum = 0
  let digit = 0
  for (const sign of text) {
    if (sign === '百') sum += digit * 100
    else if (sign === '十') sum += (digit || 1) * 10
    else digit = numerals.indexOf(sign)
    if (sign === '百' || sign === '十') digit = 0
  }
  return sum + digit
}

/** A citation for a reader of English; what it does not know stays in the language of the law. */
export function englishCitation(citation: string): string {
  const named = englishNames.reduce(
    (text, [zh, en]) => text.replaceAll(`中华人民共和国${zh}`, en).replaceAll(zh, en),
    citation.replaceAll(/[《》]/g, ''),
  )
  const part = (unit: string, word: string) => (text: string) =>
    text.replaceAll(new RegExp(`\\s*第(${number})${unit}`, 'g'), (_, n: string) => ` ${word} ${numberOf(n)}`)
  return [part('条', 'Art.'), part('款', 'para.'), part('项', 'item')]
    .reduce((text, translate) => translate(text), named)
    .replaceAll(/[、，]\s*/g, ', ')
    .replaceAll('；', '; ')
    .trim()
}
