import type { Actor } from '../actor.ts';
import type { LineDecision } from '../contract/command.ts';
import type { Outcome } from '../outcome.ts';
import { uploadedFile } from './ask-for-refund.ts';
import { major } from './open-world.ts';
import type { Situation } from './situation.ts';

/** Fills in the form of an action at random and sends it; null where the situation has nothing to fill it in with. */
export type Form = (situation: Situation) => Promise<Outcome<unknown> | null>;

type Command = { readonly actor: Actor; readonly idempotencyKey: string; readonly requestId: string };

function command({ world, actor, request }: Situation): Command {
  return { actor, idempotencyKey: world.shop.key(), requestId: request.id };
}

/** The line, often whole, sometimes a part of it. */
function someOf({ random, line }: Situation): LineDecision {
  return random.chance(0.8) ? { lineId: line.id } : { lineId: line.id, quantity: random.between(1, line.quantity) };
}

const onLines = (situation: Situation) => ({ ...command(situation), lines: [someOf(situation)] });

function parcel({ random }: Situation) {
  return { carrier: random.pick(['DHL', 'SF', 'UPS']), trackingNumber: `T${random.between(100_000, 999_999)}` };
}

const offer: Form = (situation) => {
  const { world, random, line } = situation;
  const resolution = random.pick(['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'] as const);
  return world.services.makeOffer({
    ...command(situation),
    ...{ line: someOf(situation), resolution, returnNeeded: resolution === 'REFUND_AND_RETURN' && random.chance(0.9) },
    sharePercent: resolution === 'REPLACEMENT' ? null : random.pick([10, 25, 50, 75, 100]),
    note: line.quantity > 1 ? 'For these.' : null,
  });
};

const accept: Form = async (situation) => {
  const { world, random, request, line } = situation;
  const standing = request.offers.find(({ lineId }) => lineId === line.id);
  if (!standing) return null;
  const quantity = random.chance(0.85) ? null : random.between(1, standing.quantity);
  return world.services.acceptOffer({ ...command(situation), offerId: standing.id, quantity });
};

const answerAs =
  (answer: 'ACCEPT' | 'ACCEPT_WITHOUT_RETURN' | 'DECLINE' | 'OFFER'): Form =>
  (situation) => {
    const { world, random, line } = situation;
    const replaces = random.chance(0.3);
    const resolution = replaces ? 'REPLACEMENT' : 'PARTIAL_REFUND';
    const amount = replaces ? null : euros((line.goods * BigInt(random.between(10, 90))) / 100n);
    const terms = answer === 'OFFER' ? ({ resolution, amount, returnNeeded: false, note: null } as const) : null;
    return world.services.recordSupplierAnswer({ ...onLines(situation), answer, text: 'The factory says so.', terms });
  };

const euros = (amount: bigint) => ({ amount: major(amount), currencyCode: 'EUR' });

const dispute: Form = (situation) =>
  situation.world.services.openDispute({ ...onLines(situation), reason: 'We do not agree.' });

const decide: Form = (situation) => {
  const { world, random, line } = situation;
  const outcome = random.pick(['AWAITING_RETURN', 'REFUND_DUE', 'REPLACEMENT_DUE', 'SENDING_BACK', 'CLOSED'] as const);
  const paysMoney = outcome === 'REFUND_DUE' || outcome === 'AWAITING_RETURN';
  return world.services.decideDispute({
    ...onLines(situation),
    ...{ outcome, reason: 'The record shows it.' },
    amount: paysMoney && random.chance(0.5) ? euros((line.goods * BigInt(random.between(10, 100))) / 100n) : null,
    fundedBy: random.chance(0.5) ? random.pick(['SELLER', 'PLATFORM'] as const) : null,
  });
};

const inspect: Form = (situation) => {
  const { world, random } = situation;
  const decision = someOf(situation);
  const found = random.pick([
    { accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' },
    { accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' },
    { accepted: true, condition: 'WORN', disposition: 'SECONDS', note: 'Worn.' },
    { accepted: false, condition: 'DAMAGED', disposition: 'RETURN_TO_BUYER', note: 'Broken by use.' },
    { accepted: false, condition: 'OTHER_ITEM', disposition: 'SCRAP', note: 'Not ours.' },
  ] as const);
  return world.services.inspectLines({ ...command(situation), parts: [{ ...decision, ...found }] });
};

const question: Form = (situation) => {
  const { world, random, actor } = situation;
  const askedOf = isMediator(actor) ? random.pick(['BUYER', 'SELLER'] as const) : null;
  return world.services.askQuestion({ ...onLines(situation), askedOf, text: 'Which device is it?' });
};

function isMediator(actor: Actor): boolean {
  return actor.kind === 'STAFF' && actor.role === 'MEDIATOR';
}

const answer: Form = async (situation) => {
  const { world, request, line } = situation;
  const open = request.questions.find(({ lineIds }) => lineIds.includes(line.id));
  if (!open) return null;
  return world.services.answerQuestion({ ...command(situation), questionId: open.id, text: 'The usual one.' });
};

const forward: Form = (situation) => {
  const { world, random } = situation;
  const name = random.pick(['Factory', 'Mill', 'Forge']);
  const supplier = { name, contactName: 'Lin', email: `${name.toLowerCase()}@supplier.example` };
  return world.services.forwardToSupplier({ ...onLines(situation), supplier, message: 'What do you say?' });
};

const supplierRefund: Form = (situation) => {
  const { world, random, line } = situation;
  const left = line.refund > line.supplierRefunded ? line.refund - line.supplierRefunded : line.refund;
  const amount = random.chance(0.7) ? left : (left * BigInt(random.between(10, 90))) / 100n;
  const lines = [{ lineId: line.id, amount: euros(amount) }];
  return world.services.recordSupplierRefund({ ...command(situation), lines, reference: `S-${world.shop.key()}` });
};

const transfer: Form = async (situation) => {
  const { world, random, request, line } = situation;
  const refund = request.refunds.find(
    ({ provider, state, parts }) =>
      provider === 'manual' &&
      (state === 'ACCEPTED' || state === 'UNKNOWN') &&
      parts.some(({ lineId }) => lineId === line.id),
  );
  if (!refund) return null;
  const { requestId: _, ...rest } = command(situation);
  return world.services.recordTransfer({
    ...rest,
    ...{ refundId: refund.id, succeeded: random.chance(0.85), reference: `SEPA-${refund.id}` },
  });
};

const account = { accountHolder: 'Mira Keller', iban: 'DE89 3704 0044 0532 0130 00' };

const payout =
  (approved: boolean): Form =>
  async (situation) => {
    const { world, request, line } = situation;
    const prepared = request.manualPayouts.find(({ id }) => id === line.manualPayoutId) ?? request.manualPayouts[0];
    if (!prepared) return null;
    const { requestId: _, ...rest } = command(situation);
    const input = { ...rest, payoutId: prepared.id };
    return approved
      ? world.services.approvePayout(input)
      : world.services.returnPayout({ ...input, reason: 'Another account, please.' });
  };

const leg =
  (contact: boolean): Form =>
  async (situation) => {
    const { world, random, line } = situation;
    if (line.supplierLegId === null) return null;
    const input = { ...command(situation), legId: line.supplierLegId };
    if (!contact) return world.services.resendSupplierLink(input);
    const email = `contact${random.between(1, 9)}@supplier.example`;
    return world.services.changeSupplierContact({ ...input, contactName: 'Wei', email });
  };

const mediator =
  (handsOver: boolean): Form =>
  async (situation) => {
    const { world, random, line } = situation;
    if (line.disputeId === null) return null;
    const { requestId: _, ...rest } = command(situation);
    const input = { ...rest, disputeId: line.disputeId, staffId: random.pick(world.mediators).staffId };
    return handsOver
      ? world.services.handOverDispute({ ...input, reason: 'I am away.' })
      : world.services.assignDispute(input);
  };

const shipForward =
  (kind: 'SENT_BACK' | 'REPLACEMENT'): Form =>
  (situation) =>
    situation.world.services.createForwardShipment({ ...onLines(situation), kind, ...parcel(situation) });

const lostForward =
  (anotherInStock: boolean): Form =>
  (situation) =>
    situation.world.services.reportForwardLost({ ...onLines(situation), anotherInStock });

const deliver: Form = (situation) => situation.world.services.deliverForward(onLines(situation));

/** Every action the API serves that changes something, and how its form is filled in. */
export const FORMS: Readonly<Record<string, Form>> = {
  approve: (situation) => {
    const returnAddressId = situation.world.returnAddressIds[situation.request.sellerId] ?? null;
    return situation.world.services.approveLines({ ...onLines(situation), returnAddressId });
  },
  reject: (situation) => situation.world.services.rejectLines({ ...onLines(situation), code: 'OTHER', note: 'No.' }),
  cancel: (situation) => situation.world.services.cancelRequest(onLines(situation)),
  convertToReturn: (situation) => situation.world.services.convertToReturn(onLines(situation)),
  makeOffer: offer,
  counterOffer: offer,
  proposeSettlement: offer,
  relaySupplierOffer: offer,
  acceptOffer: accept,
  settle: accept,
  declineOffer: async (situation) => {
    const standing = situation.request.offers.find(({ lineId }) => lineId === situation.line.id);
    return standing
      ? situation.world.services.declineOffer({ ...command(situation), offerId: standing.id, reason: 'Too little.' })
      : null;
  },
  askInformation: question,
  answerInformation: answer,
  addEvidence: async (situation) => {
    const evidenceId = await uploadedFile(situation.world, situation.request.orderId);
    return situation.world.services.addEvidence({ ...command(situation), evidence: [{ evidenceId }] });
  },
  extendDeadline: (situation) =>
    situation.world.services.extendDeadline({
      ...onLines(situation),
      until: situation.world.shop.clock.now + situation.random.between(5, 20) * 86_400_000,
      reason: 'A holiday.',
    }),
  remind: (situation) => situation.world.services.sendReminder(onLines(situation)),
  sendMessage: (situation) => {
    const { requestId, ...rest } = command(situation);
    const { orderId } = situation.request;
    return situation.world.services.sendMessage({ ...rest, orderId, requestId, body: 'Any news?' });
  },
  forwardToSupplier: forward,
  supplierAccepts: answerAs('ACCEPT'),
  supplierAcceptsWithoutReturn: answerAs('ACCEPT_WITHOUT_RETURN'),
  supplierDeclines: answerAs('DECLINE'),
  supplierOffers: answerAs('OFFER'),
  resendSupplierLink: leg(false),
  changeSupplierContact: leg(true),
  shipToSupplier: (situation) =>
    situation.world.services.shipToSupplier({ ...onLines(situation), ...parcel(situation) }),
  supplierRefunds: supplierRefund,
  supplierReships: (situation) =>
    situation.world.services.supplierReships({ ...onLines(situation), ...parcel(situation) }),
  supplierFails: (situation) =>
    situation.world.services.supplierFails({ ...onLines(situation), reason: 'Lost at the factory.' }),
  enterShipment: (situation) => situation.world.services.enterShipment({ ...onLines(situation), ...parcel(situation) }),
  correctShipment: async (situation) => {
    const { shipmentId } = situation.line;
    if (shipmentId === null) return null;
    return situation.world.services.correctShipment({ ...command(situation), shipmentId, ...parcel(situation) });
  },
  waiveReturn: (situation) => situation.world.services.waiveReturn(onLines(situation)),
  receive: (situation) => situation.world.services.receiveReturn(onLines(situation)),
  reportLost: (situation) => situation.world.services.reportReturnLost(onLines(situation)),
  proveDispatch: (situation) =>
    situation.world.services.proveDispatch({ ...onLines(situation), note: 'Seen on the carrier’s page.' }),
  inspect,
  shipBack: shipForward('SENT_BACK'),
  deliverBack: deliver,
  shipReplacement: shipForward('REPLACEMENT'),
  replacementDelivered: deliver,
  replacementLost: lostForward(true),
  replacementLostNoStock: lostForward(false),
  outOfStock: (situation) => situation.world.services.outOfStock(onLines(situation)),
  refund: (situation) =>
    situation.world.services.createRefund({
      ...command(situation),
      lines: situation.random.chance(0.5) ? [{ lineId: situation.line.id }] : null,
    }),
  prepareManualPayout: (situation) =>
    situation.world.services.preparePayout({
      ...command(situation),
      lines: [{ lineId: situation.line.id }],
      ...account,
    }),
  approveManualPayout: payout(true),
  returnManualPayout: payout(false),
  recordTransfer: transfer,
  giveBankDetails: (situation) => situation.world.services.giveBankDetails({ ...command(situation), ...account }),
  escalate: dispute,
  appeal: dispute,
  withdrawDispute: (situation) => situation.world.services.withdrawDispute(onLines(situation)),
  decide,
  assignMediator: mediator(false),
  handOver: mediator(true),
};

/** What is read, printed or shown; nothing is changed by it, or the workers do it anyway. */
export const NOT_FORMS: readonly string[] = [
  'track',
  'viewReplacement',
  'applyAgain',
  'printStatement',
  'printRecord',
  'reassign',
  'reconcileUnknown',
];

/** Use cases that go by several names: one that is refused under its own may be right under another's. */
export const SAME_FORM: readonly (readonly string[])[] = [
  ['makeOffer', 'counterOffer', 'proposeSettlement', 'relaySupplierOffer'],
  ['acceptOffer', 'settle'],
  ['supplierAccepts', 'supplierAcceptsWithoutReturn', 'supplierDeclines', 'supplierOffers'],
  ['deliverBack', 'replacementDelivered'],
  ['replacementLost', 'replacementLostNoStock'],
  ['escalate', 'appeal'],
  ['refund', 'prepareManualPayout'],
];
