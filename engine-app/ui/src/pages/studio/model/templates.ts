/** A stage of lianban as an element template: what an element becomes that takes it. */
export interface Template {
  id: string
  name: string
  description: string
  version: number
  appliesTo: string[]
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

/** Those that an element of this type can become. */
export const templatesFor = (type: string): Template[] => templates.filter(({ appliesTo }) => appliesTo.includes(type))
