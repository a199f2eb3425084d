import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';

interface StaffSession {
  readonly token: string;
  readonly expiresAt: number;
}

const StaffSignInStartInput = builder.inputType('StaffSignInStartInput', {
  fields: (t) => ({
    email: t.string({ required: true }),
    merchant: t.string({ required: true }),
  }),
});

const StaffSignInStartPayload = builder.objectRef<Payload<{ sent: true }>>('StaffSignInStartPayload').implement({
  description: 'Always the same answer, whether or not the address is known.',
  fields: (t) => ({
    sent: t.boolean({ resolve: ({ value }) => value !== null }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('staffSignInStart', (t) =>
  t.field({
    type: StaffSignInStartPayload,
    args: { input: t.arg({ type: StaffSignInStartInput, required: true }) },
    resolve: async (_root, { input }, { services }) => payloadOf(await services.startStaffSignIn(input)),
  }),
);

const StaffSignInFinishInput = builder.inputType('StaffSignInFinishInput', {
  fields: (t) => ({
    code: t.string({ required: true }),
    email: t.string({ required: true }),
    merchant: t.string({ required: true }),
  }),
});

const StaffSignInFinishPayload = builder.objectRef<Payload<StaffSession>>('StaffSignInFinishPayload').implement({
  fields: (t) => ({
    expiresAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ value }) => value?.expiresAt ?? null }),
    token: t.string({ nullable: true, resolve: ({ value }) => value?.token ?? null }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('staffSignInFinish', (t) =>
  t.field({
    type: StaffSignInFinishPayload,
    args: { input: t.arg({ type: StaffSignInFinishInput, required: true }) },
    resolve: async (_root, { input }, { services, runtime }): Promise<Payload<StaffSession>> => {
      const signedIn = await services.finishStaffSignIn(input);
      if (!signedIn.ok) return payloadOf(signedIn);
      const { merchantId, staffId } = signedIn.value.staff;
      return { value: await runtime.mint.staff(merchantId, staffId, runtime.wallClock()), userErrors: [] };
    },
  }),
);
