import { FormEditor } from '@bpmn-io/form-js-editor'
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css'
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css'
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor-base.css'
import '@bpmn-io/form-js-editor/dist/assets/dragula.css'
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css'
import '@/shared/drawnForm/looks.css'
import '../looks.css'
import './looks.css'
import { allowedKinds } from '@/shared/drawnForm/kinds'

interface Group {
  id: string
}

interface Services {
  commandStack: { canUndo: () => boolean; canRedo: () => boolean; undo: () => void; redo: () => void }
  eventBus: { on: (name: string, act: (event: never) => void) => void }
  selection: { set: (field: unknown) => void }
  formFieldRegistry: { get: (id: string) => unknown }
  propertiesPanel: {
    registerProvider: (provider: { getGroups: () => (groups: Group[]) => Group[] }, priority: number) => void
    detach: () => void
  }
}

/** What needs an expression is not offered: the server holds what is filled in against the form, and evaluates none. */
const withoutExpressions = { getGroups: () => (groups: Group[]) => groups.filter(({ id }) => id !== 'condition') }
const afterAllOthers = 100
const themed = 'bio-theme-parent'

/** A form that is being drawn. */
export class FormDrawing {
  private readonly editor: FormEditor

  constructor(
    frame: HTMLElement,
    private readonly panel: HTMLElement,
  ) {
    // the editor of models marks its panel so itself; without it fields have no frames
    panel.classList.add(themed)
    this.editor = new FormEditor({
      container: frame,
      propertiesPanel: { parent: panel },
      additionalModules: [allowedKinds],
    } as object)
    this.service('propertiesPanel').registerProvider(withoutExpressions, afterAllOthers)
  }

  service<S extends keyof Services>(name: S): Services[S] {
    return this.editor.get<Services[S]>(name)
  }

  async read(content: string): Promise<void> {
    await this.editor.importSchema(JSON.parse(content))
  }

  /** As its file has it, laid out for people who compare. */
  write(): string {
    return JSON.stringify(this.editor.saveSchema(), null, 2)
  }

  /** Chooses a component and brings it into view. */
  show(id: string): boolean {
    const field = this.service('formFieldRegistry').get(id)
    if (!field) return false
    this.service('selection').set(field)
    document.querySelector(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' })
    return true
  }

  destroy(): void {
    this.service('propertiesPanel').detach()
    this.panel.classList.remove(themed)
    this.editor.destroy()
  }
}
