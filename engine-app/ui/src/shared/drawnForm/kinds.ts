/** The components that a form may be made of; whatever shows foreign content is not among them. The server has the same list. */
export const kinds = [
  'textfield',
  'textarea',
  'number',
  'datetime',
  'checkbox',
  'radio',
  'select',
  'checklist',
  'taglist',
  'group',
  'text',
  'separator',
  'spacer',
]

/** What the library keeps its components in; one that is not there is neither offered nor drawn. */
interface Components {
  _formFields: Record<string, unknown>
}

function limit({ _formFields: known }: Components): void {
  for (const kind of Object.keys(known)) {
    if (kind !== 'default' && !kinds.includes(kind)) Reflect.deleteProperty(known, kind)
  }
}

limit.$inject = ['formFields']

export const allowedKinds = { __init__: ['allowedKinds'], allowedKinds: ['factory', limit] }
