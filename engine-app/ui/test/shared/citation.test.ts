import { describe, expect, it } from 'vitest'
import { englishCitation, numberOf } from '@/shared/law/citation'

describe('a citation for readers of English', () => {
  it.each([
    ['行政许可法 第三十二条', 'Administrative Licensing Law Art. 32'],
    ['行政许可法 第三十二条第一款第四项', 'Administrative Licensing Law Art. 32 para. 1 item 4'],
    ['行政许可法 第四十五条、第五十五条', 'Administrative Licensing Law Art. 45, Art. 55'],
    ['《中华人民共和国消防法》第十五条', 'Fire Protection Law Art. 15'],
    ['烟草专卖法实施条例 第十二条', 'Implementing Regulation of the Tobacco Monopoly Law Art. 12'],
    ['服务事项目录', 'service catalogue'],
    ['消防法 第十五条(告知承诺)', 'Fire Protection Law Art. 15 (by commitment)'],
    ['比照行政许可法 第四十二条第一款', 'by analogy with Administrative Licensing Law Art. 42 para. 1'],
    ['lianban 任务规则：加签与会签', 'task rule: added examiners and joint signatures'],
    ['lianban 任务规则', 'task rules'],
    ['某市办法 第二条', '某市办法 Art. 2'],
  ])('%s', (zh, en) => expect(englishCitation(zh)).toBe(en))
})

describe('a Chinese number', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百零五', 105],
    ['716', 716],
  ])('%s', (text, value) => expect(numberOf(text)).toBe(value))
})
