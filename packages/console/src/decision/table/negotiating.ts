import { html } from 'lit';
import type { RequestDetails } from '../../api/decisions.ts';
import type { IconName } from '../../icons/icon.ts';
import type { Words } from '../../locale/english.ts';
import { standingOffer } from '../../negotiation/offer-draft.ts';
import { calledName } from '../../request/people.ts';
import { money } from '../../text/amount.ts';
import type { Decision, DecisionTable } from './decision.ts';

function composer(kind: string, label: (words: Words) => string, icon: IconName = 'swap'): Decision {
  return {
    icon,
    key: 'o',
    label,
    effect: ({ offer }, { buyer }) => offer.makeEffect(calledName(buyer)),
    done: ({ offer }) => offer.doneBy.offer,
    dialog: {
      load: () => import('../../negotiation/rc-offer-composer.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-offer-composer .desk=${desk} .request=${request} .lineIds=${lineIds} .kind=${kind}></rc-offer-composer>`,
    },
  };
}

function acceptance(kind: string): Decision {
  return {
    icon: 'check',
    label: ({ offer }, request, locale) => {
      const standing = standingOffers(request);
      const [only] = standing;
      if (!only || standing.length > 1) return offer.acceptSome;
      return only.resolution === 'REPLACEMENT' ? offer.acceptReplacement : offer.accept(money(only.amount, locale));
    },
    effect: ({ offer }, request) => {
      const [first] = standingOffers(request);
      const name = first?.side === 'BUYER' ? calledName(request.buyer) : (first?.authorName ?? '');
      return offer.acceptEffect(name, first?.version ?? 0);
    },
    done: ({ offer }) => offer.doneBy.accept,
    dialog: {
      load: () => import('../../negotiation/rc-offer-accept.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-offer-accept .desk=${desk} .request=${request} .lineIds=${lineIds} .kind=${kind}></rc-offer-accept>`,
    },
  };
}

function standingOffers({ lines }: RequestDetails) {
  return lines.flatMap((line) => standingOffer(line) ?? []);
}

/** Offers either way, questions and answers, and more time for them. */
export const negotiating: DecisionTable = {
  makeOffer: composer('makeOffer', ({ offer }) => offer.make),
  counterOffer: composer('counterOffer', ({ offer }) => offer.counter),
  relaySupplierOffer: composer('relaySupplierOffer', ({ offer }) => offer.relay),
  proposeSettlement: composer('proposeSettlement', ({ offer }) => offer.propose),
  acceptOffer: acceptance('acceptOffer'),
  settle: acceptance('settle'),
  declineOffer: {
    icon: 'ban',
    danger: true,
    label: ({ offer }) => offer.decline,
    done: ({ offer }) => offer.doneBy.decline,
    dialog: {
      load: () => import('../../negotiation/rc-offer-decline.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-offer-decline .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-offer-decline>`,
    },
  },
  askInformation: {
    icon: 'question',
    key: 'i',
    label: ({ ask }) => ask.label,
    done: ({ ask }) => ask.done,
    dialog: {
      load: () => import('../../questions/rc-ask.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-ask .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-ask>`,
    },
  },
  answerInformation: {
    icon: 'send',
    label: ({ answer }) => answer.label,
    done: ({ answer }) => answer.done,
    dialog: {
      load: () => import('../../questions/rc-answer.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-answer .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-answer>`,
    },
  },
  addEvidence: {
    icon: 'image',
    label: ({ addEvidence }) => addEvidence.label,
    done: ({ addEvidence }) => addEvidence.done,
    dialog: {
      load: () => import('../../evidence/rc-add-evidence.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-add-evidence .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-add-evidence>`,
    },
  },
  acceptEvidence: {
    icon: 'check',
    label: ({ review }) => review.accept,
    done: ({ review }) => review.accepted,
  },
  refuseEvidence: {
    icon: 'x',
    label: ({ review }) => review.refuse,
    done: ({ review }) => review.refused,
  },
  extendDeadline: {
    icon: 'clock',
    label: ({ extend }) => extend.label,
    done: ({ extend }) => extend.done,
    dialog: {
      load: () => import('../../deadlines/rc-extend.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-extend .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-extend>`,
    },
  },
  remind: {
    icon: 'clock',
    label: ({ remind }) => remind.label,
    done: ({ remind }) => remind.done,
    dialog: {
      load: () => import('../../deadlines/rc-remind.ts'),
      render: ({ desk, request, lineIds }) =>
        html`<rc-remind .desk=${desk} .request=${request} .lineIds=${lineIds}></rc-remind>`,
    },
  },
};
