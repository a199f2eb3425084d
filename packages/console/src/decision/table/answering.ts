import { html } from 'lit';
import type { DecisionTable } from './decision.ts';

/** The seller's first answer. Agreeing has no form: its step is part of the page. */
export const answering: DecisionTable = {
  approve: {
    icon: 'check',
    label: ({ act }) => act.agree,
    done: ({ act }) => act.doneBy.approve,
  },
  reject: {
    icon: 'ban',
    key: 'd',
    danger: true,
    label: ({ act }) => act.decline,
    done: ({ act }) => act.doneBy.reject,
    dialog: {
      load: () => import('../rc-decline.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-decline .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-decline>`,
    },
  },
  cancel: {
    icon: 'x',
    label: ({ act }) => act.cancel,
    done: ({ act }) => act.doneBy.cancel,
    dialog: {
      load: () => import('../rc-withdraw.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-withdraw .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-withdraw>`,
    },
  },
};
