import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BpmnModdle } from 'bpmn-moddle'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { beforeAll, describe, expect, it } from 'vitest'
import { lint } from '@/shared/lint/lint'
import { factories } from '@/shared/lint/rules'

const processes = `${resolve(import.meta.dirname, '../../../../processes')}/`
const expected = `${processes}src/test/resources/diagram/expected.txt`

/** The models of the module of processes, by their path in it; the server's rules are held to the same list. */
function models(): string[] {
  return ['src/main/resources/processes', 'src/test/resources/diagram']
    .flatMap((folder) =>
      readdirSync(processes + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.bpmn'))
    .sort()
}

const moddle = new BpmnModdle({ camunda })

async function linted(path: string): Promise<string[]> {
  try {
    const { rootElement } = await moddle.fromXML(readFileSync(processes + path, 'utf8'))
    const found = await lint(rootElement)
    return found.map(({ rule, element, severity }) => `${path} ${severity} ${rule} ${element}`).sort()
  } catch {
    return [] // no model: what is hostile is refused before anybody looks at the drawing
  }
}

describe('bpmnlint in the browser', () => {
  let found: string[]

  beforeAll(async () => {
    found = (await Promise.all(models().map(linted))).flat()
  }, 60_000)

  it('finds in every model what the server finds there', async () => {
    await expect(found.join('\n') + '\n').toMatchFileSnapshot(expected)
  })

  it('leaves a model as it was', async () => {
    for (const name of ['without_references', 'plain_good']) {
      const file = readFileSync(`${processes}src/test/resources/diagram/${name}.bpmn`, 'utf8')
      const { rootElement } = await moddle.fromXML(file)
      const before = await moddle.toXML(rootElement)
      await lint(rootElement)
      expect(await moddle.toXML(rootElement)).toEqual(before)
    }
  })

  it('has nothing to say of the shipped models', () => {
    expect(found.filter((line) => line.startsWith('src/main'))).toEqual([])
  })

  it('tries every rule on a model that breaks it', () => {
    const tried = new Set(found.map((line) => line.split(' ')[2]))
    expect([...tried].sort()).toEqual(Object.keys(factories).sort())
  })
})
