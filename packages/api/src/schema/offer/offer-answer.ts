import { builder } from '../builder.ts';
import { MoneyInput } from '../money/money.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const OfferAcceptInput = builder.inputType('OfferAcceptInput', {
  fields: (t) => ({
    expectedAmount: t.field({
      type: MoneyInput,
      description: 'What the caller saw on the button; another amount is refused.',
    }),
    idempotencyKey: t.string({ required: true }),
    offerId: t.id({ required: true }),
    quantity: t.int({ description: 'Fewer units than it is about: the rest stays on offer, on a line of its own.' }),
    requestId: t.id({ required: true }),
  }),
});

const OfferAcceptPayload = requestPayload('OfferAcceptPayload');

builder.mutationField('offerAccept', (t) =>
  t.field({
    type: OfferAcceptPayload,
    description: 'Agrees to the offer that stands; in a dispute a mediator’s proposal binds once both sides have.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: OfferAcceptInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.acceptOffer, (ids) => ({
        offerId: ids.required('Offer', input.offerId, ['offerId']),
      })),
  }),
);

const OfferDeclineInput = builder.inputType('OfferDeclineInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    offerId: t.id({ required: true }),
    reason: t.string({ description: 'The other side reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const OfferDeclinePayload = requestPayload('OfferDeclinePayload');

builder.mutationField('offerDecline', (t) =>
  t.field({
    type: OfferDeclinePayload,
    description: 'Says no: the line is where it was before the negotiation, or the dispute goes on.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: OfferDeclineInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.declineOffer, (ids) => ({
        offerId: ids.required('Offer', input.offerId, ['offerId']),
      })),
  }),
);
