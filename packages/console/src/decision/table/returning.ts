import { html } from 'lit';
import { calledName } from '../../request/people.ts';
import { inspectionPath } from '../../router/route.ts';
import type { DecisionTable } from './decision.ts';

/** The goods' way back and their inspection. */
export const returning: DecisionTable = {
  enterShipment: {
    icon: 'truck',
    label: ({ act }) => act.enterShipment,
    effect: ({ act }, { buyer }) => act.enterShipmentEffect(calledName(buyer)),
    done: ({ act }) => act.doneBy.enterShipment,
    dialog: {
      load: () => import('../rc-shipment.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-shipment .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-shipment>`,
    },
  },
  receive: {
    icon: 'package',
    label: ({ act }) => act.receive,
    effect: ({ act }) => act.receiveEffect,
    done: ({ act }) => act.doneBy.receive,
    dialog: {
      load: () => import('../rc-receive.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-receive .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-receive>`,
    },
  },
  inspect: {
    icon: 'scan',
    label: ({ act }) => act.inspect,
    effect: ({ act }) => act.inspectEffect,
    done: ({ act }) => act.doneBy.inspect,
    path: ({ number }) => inspectionPath(number),
  },
};
