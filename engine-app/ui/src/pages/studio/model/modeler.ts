import BpmnModeler from 'bpmn-js/lib/Modeler'
import colours from 'bpmn-js-color-picker'
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything'
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates'
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  CamundaPlatformPropertiesProviderModule,
} from 'bpmn-js-properties-panel'
import simulation from 'bpmn-js-token-simulation'
import behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import grid from 'diagram-js-grid'
import minimap from 'diagram-js-minimap'
import { BrowserClipboard } from './clipboard'
import { stageForms } from './formChoice'
import type { NamedForm } from './formOptions'
import { stages } from './stage'
import { translating, type Translate } from './translating'
import './looks'

/** The drawing follows the theme; a colour that a designer gave stays what it is. */
export const drawn = {
  defaultFillColor: 'var(--sheet)',
  defaultStrokeColor: 'var(--ink)',
  defaultLabelColor: 'var(--ink)',
}

/** Camunda's part of BPMN, so that nothing that a file says is lost. */
export const dialects = { camunda }

/** Everything that a designer needs to draw a model of this engine. */
export function createModeler(
  frame: HTMLElement,
  panel: HTMLElement,
  translate: Translate,
  forms: () => NamedForm[],
): BpmnModeler {
  return new BpmnModeler({
    container: frame,
    propertiesPanel: { parent: panel },
    moddleExtensions: dialects,
    stageForms: forms,
    bpmnRenderer: drawn,
    // keys are the diagram's wherever the pointer is over it and nothing is being typed
    canvas: { autoFocus: true },
    // the toolbar has its own button for it
    minimap: { open: false },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      ElementTemplatesPropertiesProviderModule,
      CreateAppendAnythingModule,
      behaviors,
      colours,
      grid,
      minimap,
      simulation,
      stages,
      stageForms,
      translating(translate),
      { clipboard: ['type', BrowserClipboard] },
    ],
  })
}
