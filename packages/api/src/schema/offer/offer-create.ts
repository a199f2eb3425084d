import { builder } from '../builder.ts';
import { readIds } from '../node/read-ids.ts';
import { requestPayload, runUseCase } from '../refund-request/request-payload.ts';
import { offerFields, readOffer } from './offer-terms-input.ts';

const OfferCreateInput = builder.inputType('OfferCreateInput', {
  fields: (t) => ({ idempotencyKey: t.string({ required: true }), ...offerFields(t) }),
});

const OfferCreatePayload = requestPayload('OfferCreatePayload');

builder.mutationField('offerCreate', (t) =>
  t.field({
    type: OfferCreatePayload,
    description:
      "Proposes a whole agreement about a line: a first offer, a counter-offer, a supplier's offer passed on, or a settlement in a dispute, by where the line is and who proposes.",
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: OfferCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      runUseCase(
        context,
        readIds((ids) => ({ actor: context.signedIn, ...readOffer(ids, input) })),
        context.services.makeOffer,
      ),
  }),
);
