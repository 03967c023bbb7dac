import { describe, expect, it } from 'vitest'
import type { ModelFinding, Revision } from '@/api/types'
import { kindOf } from '@/pages/studio/begin'
import { bySeverity, worstOf } from '@/pages/studio/checks/finding'
import { counted, waysBetween } from '@/pages/studio/checks/tokens'
import { textOf } from '@/pages/studio/client'
import { differences } from '@/pages/studio/compare/changes'
import { revived } from '@/pages/studio/model/clipboard'
import { halfway, type Drawn } from '@/pages/studio/model/drawing'
import { speakWithin } from '@/pages/studio/model/spoken'
import { templates } from '@/pages/studio/model/templates'
import { translatorOf } from '@/pages/studio/model/translating'
import { usePastRevisions } from '@/pages/studio/saving/pastRevisions'
import { columnOf } from '@/pages/studio/tables/dmn'
import { rulesOfNames } from '@/pages/studio/tables/englishNames'
import { pastedOf, pasteFaults, quotedRow, quotedWord } from '@/pages/studio/tables/paste'
import words from '@/pages/studio/words/templates.en.json'

const model = (name: string, ground: string, x = 100): string => `
  <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
    <process id="p"><userTask id="examine" name="${name}"><extensionElements><camunda:properties>
      <camunda:property name="lianban:ground" value="${ground}" />
    </camunda:properties></extensionElements></userTask></process>
    <di:BPMNDiagram><di:BPMNShape bpmnElement="examine"><dc:Bounds x="${x}" y="80" width="100" height="80" /></di:BPMNShape></di:BPMNDiagram>
  </definitions>`

const table = (days: string): string => `
  <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="d" name="D"><decisionTable id="t" hitPolicy="FIRST">
    <input id="i" label="Item" /><output id="o" label="Days" />
    <rule id="r1"><inputEntry><text>"sign"</text></inputEntry><outputEntry><text>${days}</text></outputEntry></rule>
  </decisionTable></decision></definitions>`

describe('a comparison', () => {
  it('says which property of which element is changed', () => {
    expect(differences(model('Examine', 'TESTING'), model('Examine', 'HEARING'), true)).toEqual([
      {
        element: 'examine',
        name: 'Examine',
        how: 'CHANGED',
        fields: [{ field: 'lianban:ground', before: 'TESTING', after: 'HEARING' }],
      },
    ])
  })

  it('tells what only moved from what is changed', () => {
    expect(differences(model('A', 'B'), model('A', 'B', 300), true)[0]?.how).toBe('MOVED')
  })

  it('says which cell of which row of a table is changed', () => {
    expect(differences(table('5'), table('3'), true)[0]?.fields).toEqual([{ field: 'Days', before: '5', after: '3' }])
  })

  it('calls the columns of a table in the language of who reads it', () => {
    const named = (days: string): string =>
      table(days).replace(
        '<output id="o" label="Days" />',
        '<output id="o" label="天数"><extensionElements><c:properties xmlns:c="urn:c"><c:property name="lianban:name_en" value="Days" /></c:properties></extensionElements></output>',
      )
    const fieldsOf = (chinese: boolean) =>
      differences(named('5'), named('3'), chinese)[0]?.fields.map(({ field }) => field)
    expect(fieldsOf(true)).toEqual(['天数'])
    expect(fieldsOf(false)).toEqual(['Days'])
    const renamed = differences(named('5'), named('5').replace('value="Days"', 'value="Day"'), true)
    expect(renamed[0]?.fields).toEqual([{ field: '#2 lianban:name_en', before: 'Days', after: 'Day' }])
  })

  it('finds nothing between a file and itself', () => {
    expect(differences(model('A', 'B'), model('A', 'B'), true)).toEqual([])
  })
})

describe('a column of a table', () => {
  const column = {
    businessObject: {
      $type: 'dmn:InputClause',
      id: 'i',
      label: '事项',
      inputExpression: { text: 'item', typeRef: 'string' },
      extensionElements: { values: [{ $children: [{ name: 'lianban:name_en', value: 'Item' }] }] },
    },
  }

  it('is called by the English name that it declares on an English page', () => {
    expect(columnOf(column, true).name).toBe('事项')
    expect(columnOf(column, false).name).toBe('Item')
    expect(columnOf({ businessObject: { ...column.businessObject, extensionElements: undefined } }, false).name).toBe(
      '事项',
    )
  })

  it('has that name under its label in the editor', () => {
    globalThis.CSS = { escape: (text: string) => text } as typeof CSS
    expect(rulesOfNames([column])).toMatch(/"i"\] :is\(.*\)::after \{ content: "Item"; \}/)
  })
})

describe('rows of a spreadsheet', () => {
  it('are cells between tabs, also with breaks in quotation marks', () => {
    expect(pastedOf('a\t"two\nlines"\t5\r\n\nb\t"say ""no"""\t\n').rows).toEqual([
      { line: 1, cells: ['a', 'two\nlines', '5'] },
      { line: 4, cells: ['b', 'say "no"', ''] },
    ])
  })

  it('end before a quotation mark that is not closed, which is told by its line and column', () => {
    const pasted = pastedOf('a\t1\n\nb\t"2\nc\t3\n')
    expect(pasted).toEqual({ rows: [{ line: 1, cells: ['a', '1'] }], unclosed: { line: 3, column: 2 } })
    expect(pasteFaults(pasted, [])[0]).toEqual({ line: 3, column: 2, why: 'quote', words: {} })
  })

  it('get quotation marks around words, and none around numbers, ranges and dashes', () => {
    expect(['sign', 'a, b', '5', '[1..3]', '< 4', '-', '"kept"', 'true'].map(quotedWord)).toEqual([
      '"sign"',
      '"a", "b"',
      '5',
      '[1..3]',
      '< 4',
      '-',
      '"kept"',
      'true',
    ])
  })

  it('is held against the columns, each fault by its line and column', () => {
    const columns = [
      { name: 'Item', type: 'string', answers: false },
      { name: 'Sum', type: 'integer', answers: false },
      { name: 'Days', type: 'integer', answers: true },
    ]
    const good = [
      ['sign', '[1..3]', '5'],
      ['-', '< 4, > 9', '10'],
      ['', 'not(3)', ''],
    ]
    const pasted = (rows: string[][]) => ({ rows: rows.map((cells, n) => ({ line: n + 1, cells })) })
    expect(pasteFaults(pasted(good), columns)).toEqual([])
    const wrong = [
      ['sign', '5', 'ten'],
      ['"sign', 'many', '< 4'],
      ['a', '1', '2', '3'],
    ]
    expect(pasteFaults(pasted(wrong), columns).map(({ line, column, why }) => [line, column, why])).toEqual([
      [1, 3, 'type'],
      [2, 1, 'quote'],
      [2, 2, 'type'],
      [2, 3, 'type'],
      [3, 4, 'cells'],
    ])
    expect(quotedRow(['sign', '5', '10'], columns)).toEqual(['"sign"', '5', '10'])
  })
})

describe('undoing past the memory of the editor', () => {
  const revisions = async () => [{ number: 3 }, { number: 2 }, { number: 1 }] as Revision[]

  it('goes through the revisions before, and back again', async () => {
    const put: number[] = []
    const past = usePastRevisions(3, revisions)
    const take = async (number: number) => void put.push(number)
    await past.back(take)
    await past.back(take)
    expect(past.before.value).toBe(false)
    await past.forth(take)
    expect(put).toEqual([2, 1, 2])
    past.edited()
    expect(past.after.value).toBe(false)
  })
})

describe('findings', () => {
  const finding = (element: string, severity: string) => ({ element, severity }) as ModelFinding
  const all = [finding('a', 'info'), finding('a', 'error'), finding('', 'error'), finding('b', 'warning')]

  it('stand together by their weight, the gravest first', () => {
    expect(bySeverity(all).map((group) => [group.severity, group.findings.length])).toEqual([
      ['error', 2],
      ['warning', 1],
      ['info', 1],
    ])
  })

  it('mark each element by the gravest of its own', () => {
    expect([...worstOf(all)]).toEqual([
      ['a', { severity: 'error', count: 2 }],
      ['b', { severity: 'warning', count: 1 }],
    ])
  })
})

describe('a longest path', () => {
  const node = (id: string): Drawn => ({ id, type: 'bpmn:Task', businessObject: { id }, outgoing: [], attachers: [] })
  const flow = (from: Drawn, to: Drawn): void => {
    const id = `${from.id}_to_${to.id}`
    from.outgoing?.push({ id, type: 'bpmn:SequenceFlow', businessObject: { id }, target: to })
  }

  it('is drawn along the shortest ways between its stages, over events on their borders too', () => {
    const [check, timer, wait, decide, deliver] = ['check', 'timer', 'wait', 'decide', 'deliver'].map(node) as [
      Drawn,
      Drawn,
      Drawn,
      Drawn,
      Drawn,
    ]
    check.attachers?.push(timer)
    flow(timer, wait)
    flow(wait, check)
    flow(wait, decide)
    flow(decide, deliver)
    expect(waysBetween([check, decide, deliver]).map(({ id }) => id)).toEqual([
      'timer_to_wait',
      'wait_to_decide',
      'decide_to_deliver',
    ])
  })

  it('has no way drawn where the stages are not joined, and none from one alone', () => {
    expect(waysBetween([node('a'), node('b')])).toEqual([])
    expect(waysBetween([node('a')])).toEqual([])
  })
})

describe('a drawing', () => {
  it('shows the tokens of a flow halfway along it', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 20 },
    ]
    expect(halfway(corner)).toEqual({ x: 60, y: 0 })
    expect([...counted(['f', 'f', 'g'])]).toEqual([
      ['f', 2],
      ['g', 1],
    ])
  })

  it('makes elements again of what was copied, each once', () => {
    const made: string[] = []
    const moddle = { create: (type: string, attributes: object) => (made.push(type), { type, ...attributes }) }
    const text = '[{"$type":"bpmn:Task","id":"a","name":"A"},{"$type":"bpmn:Task","id":"a","name":"A"}]'
    const [one, same] = revived(text, moddle) as unknown[]
    expect(one).toBe(same)
    expect(made).toEqual(['bpmn:Task'])
  })

  it('says what its dictionary has, with the values in their places, and else what it was given', () => {
    const say = translatorOf({ 'User task': 'Task of a person', 'Open {element}': 'Show {element}' })
    expect(say('User Task')).toBe('Task of a person')
    expect(say('Open {element}', { element: 'x' })).toBe('Show x')
    expect(say('Unknown')).toBe('Unknown')
  })

  it('says what the simulation wrote of a sub-process, by its name', () => {
    const log = document.createElement('div')
    log.innerHTML = '<div class="bts-log"><p>踏勘 started</p><p>现场踏勘</p></div>'
    speakWithin([log], translatorOf({ '{name} started': '{name} 已开始' }))()
    expect([...log.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['踏勘 已开始', '现场踏勘'])
  })
})

describe('the stages of lianban', () => {
  it('declare their clock, and every word of theirs is there in English', () => {
    expect(templates).toHaveLength(8)
    expect(templates.every(({ appliesTo }) => appliesTo.includes('bpmn:Task'))).toBe(true)
    expect(templates.filter(({ elementType }) => elementType.value === 'bpmn:CallActivity')).toHaveLength(2)
    const english: Record<string, string> = words
    for (const { name, description } of templates) expect(english[name] && english[description]).toBeTruthy()
  })
})

describe('a file', () => {
  it('is of the kind that its name says', () => {
    expect(['a.bpmn', 'b.DMN', 'c.form', 'd.txt'].map(kindOf)).toEqual(['MODEL', 'TABLE', 'FORM', 'MODEL'])
  })

  it('is read in the encoding that it names', () => {
    const head = '<?xml version="1.0" encoding="gbk"?>'
    const bytes = new Uint8Array([...new TextEncoder().encode(head), 0xca, 0xdc])
    expect(textOf(bytes)).toBe(`${head}受`)
  })
})
