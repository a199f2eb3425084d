import { html } from 'lit';
import type { StepName } from '../../fulfilment/steps.ts';
import type { IconName } from '../../icons/icon.ts';
import { calledName } from '../../request/people.ts';
import type { Decision, DecisionTable } from './decision.ts';

function step(name: StepName, icon: IconName, danger = false): Decision {
  return {
    icon,
    danger,
    label: ({ fulfilment }) => fulfilment.steps[name].label,
    effect: ({ fulfilment }, { buyer }) => fulfilment.steps[name].effect(calledName(buyer)),
    done: ({ fulfilment }) => fulfilment.steps[name].done,
    dialog: {
      load: () => import('../../fulfilment/rc-step.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-step .desk=${desk} .request=${request} .lineIds=${lineIds} .step=${name}></rc-step>`,
    },
  };
}

/** Goods that need not come back, are lost, go back to the buyer, or are replaced. */
export const fulfilling: DecisionTable = {
  waiveReturn: step('waiveReturn', 'check'),
  reportLost: step('reportLost', 'alert', true),
  proveDispatch: step('proveDispatch', 'file'),
  shipBack: step('shipBack', 'arrow-back'),
  deliverBack: step('deliverBack', 'check'),
  shipReplacement: step('shipReplacement', 'truck'),
  outOfStock: step('outOfStock', 'ban', true),
  replacementDelivered: step('replacementDelivered', 'check'),
  replacementLost: step('replacementLost', 'alert', true),
  replacementLostNoStock: step('replacementLostNoStock', 'alert', true),
  correctShipment: {
    icon: 'edit',
    label: ({ fulfilment }) => fulfilment.correct.label,
    done: ({ fulfilment }) => fulfilment.correct.done,
    dialog: {
      load: () => import('../../fulfilment/rc-correct-shipment.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-correct-shipment .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-correct-shipment>`,
    },
  },
};
