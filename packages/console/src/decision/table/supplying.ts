import type { SupplierAnswer } from '@refund-widget/client';
import { html } from 'lit';
import type { Words } from '../../locale/english.ts';
import type { Decision, DecisionTable } from './decision.ts';

type Name = keyof Words['supplier']['actions'];

function named(name: Name): Pick<Decision, 'label' | 'effect' | 'done'> {
  return {
    label: ({ supplier }) => supplier.actions[name].label,
    effect: ({ supplier }) => supplier.actions[name].effect,
    done: ({ supplier }) => supplier.actions[name].done,
  };
}

function answer(name: Name, given: SupplierAnswer): Pick<Decision, 'label' | 'effect' | 'done' | 'dialog'> {
  return {
    ...named(name),
    dialog: {
      load: () => import('../../supplier/rc-supplier-answer.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-supplier-answer .answer=${given} .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-supplier-answer>`,
    },
  };
}

function parcel(step: 'shipToSupplier' | 'supplierReships'): Decision {
  return {
    icon: 'truck',
    ...named(step),
    dialog: {
      load: () => import('../../supplier/rc-supplier-parcel.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-supplier-parcel .step=${step} .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-supplier-parcel>`,
    },
  };
}

function contact(step: 'resendSupplierLink' | 'changeSupplierContact'): Decision {
  return {
    icon: 'link',
    ...named(step),
    dialog: {
      load: () => import('../../supplier/rc-supplier-contact.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-supplier-contact .step=${step} .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-supplier-contact>`,
    },
  };
}

function words(step: 'supplierFails' | 'supplierReceives'): Pick<Decision, 'label' | 'effect' | 'done' | 'dialog'> {
  return {
    ...named(step),
    dialog: {
      load: () => import('../../supplier/rc-supplier-words.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-supplier-words .step=${step} .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-supplier-words>`,
    },
  };
}

/** Commission: asking a supplier, and what comes of it. */
export const supplying: DecisionTable = {
  forwardToSupplier: {
    icon: 'factory',
    ...named('forwardToSupplier'),
    dialog: {
      load: () => import('../../supplier/rc-forward.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-forward .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-forward>`,
    },
  },
  supplierAccepts: { icon: 'check', ...answer('supplierAccepts', 'ACCEPT') },
  supplierAcceptsWithoutReturn: {
    icon: 'check',
    ...answer('supplierAcceptsWithoutReturn', 'ACCEPT_WITHOUT_RETURN'),
  },
  supplierOffers: { icon: 'swap', ...answer('supplierOffers', 'OFFER') },
  supplierDeclines: { icon: 'ban', danger: true, ...answer('supplierDeclines', 'DECLINE') },
  shipToSupplier: parcel('shipToSupplier'),
  supplierReships: parcel('supplierReships'),
  supplierReceives: { icon: 'package', ...words('supplierReceives') },
  supplierRefunds: {
    icon: 'banknote',
    ...named('supplierRefunds'),
    dialog: {
      load: () => import('../../supplier/rc-supplier-refund.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-supplier-refund .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-supplier-refund>`,
    },
  },
  supplierFails: { icon: 'alert', ...words('supplierFails') },
  resendSupplierLink: contact('resendSupplierLink'),
  changeSupplierContact: contact('changeSupplierContact'),
};
