import { isSelectEntryEdited, SelectEntry } from '@bpmn-io/properties-panel'
import { useService } from 'bpmn-js-properties-panel'
import { optionsOf, type NamedForm } from './formOptions'
import type { Translate } from './translating'

interface Stage {
  type: string
  businessObject: { get: (property: string) => string | undefined }
}

interface Group {
  id: string
  label?: string
  entries?: object[]
}

interface Panel {
  registerProvider: (priority: number, provider: object) => void
}

const reference = 'camunda:formRef'
/** after the templates of stages, which put groups of others away */
const afterAllOthers = 100

/** The choice of the form that is filled in at a stage. */
function FormOfStage({ element, id }: { element: Stage; id: string }): unknown {
  const modeling = useService<{ updateProperties: (element: Stage, properties: object) => void }>('modeling')
  const translate = useService<Translate>('translate')
  const forms = useService<() => NamedForm[]>('config.stageForms')
  const chosen = (): string => element.businessObject.get(reference) ?? ''
  return SelectEntry({
    element,
    id,
    label: translate('Form that is filled in at this stage'),
    getValue: chosen,
    // within its own set of models, as everything else that a case uses
    setValue: (form: string) =>
      modeling.updateProperties(element, {
        [reference]: form || undefined,
        'camunda:formRefBinding': form ? 'deployment' : undefined,
      }),
    getOptions: () => optionsOf(forms(), chosen(), translate),
  })
}

class StageForms {
  static $inject = ['propertiesPanel', 'translate']

  constructor(
    panel: Panel,
    private readonly translate: Translate,
  ) {
    panel.registerProvider(afterAllOthers, this)
  }

  getGroups(element: Stage): (groups: Group[]) => Group[] {
    if (element.type !== 'bpmn:UserTask') return (groups) => groups
    const own = {
      id: 'lianban-form',
      label: this.translate('Form of the stage'),
      entries: [{ id: 'lianban-form-of-stage', component: FormOfStage, isEdited: isSelectEntryEdited }],
    }
    // Camunda's own group asks for the same, and for pages that lianban does not show
    return (groups) => [...groups.filter(({ id }) => id !== 'CamundaPlatform__Form'), own]
  }
}

export const stageForms = { __init__: ['stageForms'], stageForms: ['type', StageForms] }
