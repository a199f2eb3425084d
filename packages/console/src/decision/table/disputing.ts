import { html } from 'lit';
import { disputePath } from '../../router/route.ts';
import type { DecisionTable } from './decision.ts';

/** Into a dispute, and what its mediator and administrators do there. */
export const disputing: DecisionTable = {
  decide: {
    icon: 'scales',
    label: ({ dispute }) => dispute.act.decide,
    effect: ({ dispute }) => dispute.act.decideEffect,
    done: ({ dispute }) => dispute.act.doneDecide,
    path: ({ number }) => disputePath(number),
  },
  escalate: {
    icon: 'scales',
    label: ({ dispute }) => dispute.act.escalate,
    done: ({ dispute }) => dispute.act.doneEscalate,
    dialog: {
      load: () => import('../../dispute/rc-escalate.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-escalate .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-escalate>`,
    },
  },
  handOver: {
    icon: 'users',
    label: ({ dispute }) => dispute.act.handOver,
    done: ({ dispute }) => dispute.act.doneHandOver,
    dialog: {
      load: () => import('../../dispute/rc-name-mediator.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-name-mediator .desk=${desk} .request=${request} .lineIds=${lineIds} .handsOver=${true}></rc-name-mediator>`,
    },
  },
  assignMediator: {
    icon: 'users',
    label: ({ dispute }) => dispute.act.assign,
    done: ({ dispute }) => dispute.act.doneAssign,
    dialog: {
      load: () => import('../../dispute/rc-name-mediator.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-name-mediator .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-name-mediator>`,
    },
  },
};
