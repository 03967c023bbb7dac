/** A stage of lianban as an element template: what an element becomes that takes it. */
export interface Template {
  id: string
  name: string
  description: string
  version: number
  /** the types that can become it */
  appliesTo: string[]
  /** the type that it becomes */
  elementType: { value: string }
}

const shipped = import.meta.glob<Template>('@templates/*.json', { eager: true, import: 'default' })

/** In the order in which a case meets them. */
const order = [
  'acceptance',
  'correction',
  'parallel_departments',
  'examination',
  'joint_visit',
  'special_procedure',
  'decision',
  'delivery',
].map((name) => `org.lianban.stage.${name}`)

export const templates: Template[] = Object.values(shipped).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
