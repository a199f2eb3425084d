import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';

interface MintedSession {
  readonly token: string;
  readonly expiresAt: number;
}

const BuyerSessionCreateInput = builder.inputType('BuyerSessionCreateInput', {
  fields: (t) => ({
    customerId: t.string(),
    idempotencyKey: t.string({ required: true }),
    lifetimeSeconds: t.int({ description: 'At most 900.' }),
    orderExternalId: t.string({ description: 'Exactly one of the two.' }),
    origin: t.string({
      required: true,
      description: 'The storefront origin the token is bound to, e.g. `https://shop.example`.',
    }),
  }),
});

const BuyerSessionCreatePayload = builder.objectRef<Payload<MintedSession>>('BuyerSessionCreatePayload').implement({
  fields: (t) => ({
    expiresAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ value }) => value?.expiresAt ?? null }),
    token: t.string({ nullable: true, resolve: ({ value }) => value?.token ?? null }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('buyerSessionCreate', (t) =>
  t.field({
    type: BuyerSessionCreatePayload,
    authScopes: { server: true },
    args: { input: t.arg({ type: BuyerSessionCreateInput, required: true }) },
    resolve: async (_root, { input }, { signedIn: actor, services, runtime }): Promise<Payload<MintedSession>> => {
      const session = await services.buyerSession({ actor, ...input });
      if (!session.ok) return payloadOf(session);
      const token = await runtime.mint.buyer(actor.merchantId, session.value);
      return { value: { token, expiresAt: session.value.expiresAt }, userErrors: [] };
    },
  }),
);
