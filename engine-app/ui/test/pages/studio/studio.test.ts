import { describe, expect, it } from 'vitest'
import type { ModelFinding, Revision } from '@/api/types'
import { kindOf } from '@/pages/studio/begin'
import { bySeverity, worstOf } from '@/pages/studio/checks/finding'
import { counted } from '@/pages/studio/checks/tokens'
import { textOf } from '@/pages/studio/client'
import { differences } from '@/pages/studio/compare/changes'
import { revived } from '@/pages/studio/model/clipboard'
import { halfway } from '@/pages/studio/model/drawing'
import { templates, templatesFor } from '@/pages/studio/model/templates'
import { translatorOf } from '@/pages/studio/model/translating'
import { usePastRevisions } from '@/pages/studio/saving/pastRevisions'
import { cellsOf, quotedWord } from '@/pages/studio/tables/paste'
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
    expect(differences(model('Examine', 'TESTING'), model('Examine', 'HEARING'))).toEqual([
      {
        element: 'examine',
        name: 'Examine',
        how: 'CHANGED',
        fields: [{ field: 'lianban:ground', before: 'TESTING', after: 'HEARING' }],
      },
    ])
  })

  it('tells what only moved from what is changed', () => {
    expect(differences(model('A', 'B'), model('A', 'B', 300))[0]?.how).toBe('MOVED')
  })

  it('says which cell of which row of a table is changed', () => {
    expect(differences(table('5'), table('3'))[0]?.fields).toEqual([{ field: 'Days', before: '5', after: '3' }])
  })

  it('finds nothing between a file and itself', () => {
    expect(differences(model('A', 'B'), model('A', 'B'))).toEqual([])
  })
})

describe('rows of a spreadsheet', () => {
  it('are cells between tabs, also with breaks in quotation marks', () => {
    expect(cellsOf('a\t"two\nlines"\t5\r\nb\t"say ""no"""\t\n')).toEqual([
      ['a', 'two\nlines', '5'],
      ['b', 'say "no"', ''],
    ])
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
})

describe('the stages of lianban', () => {
  it('declare their clock, and every word of theirs is there in English', () => {
    expect(templates).toHaveLength(8)
    expect(templatesFor('bpmn:CallActivity')).toHaveLength(2)
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
