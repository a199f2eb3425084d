import type { LineState as State } from '@refund-widget/domain';
import type { Waiting as Wait } from '@refund-widget/services';
import { reading } from '../../sentences/reading.ts';
import { waitingSentence } from '../../sentences/waiting-sentence.ts';
import { builder } from '../builder.ts';
import { orderOf } from '../order/order-of.ts';
import { ActorKind } from '../vocabulary/enums.ts';

export interface WaitingView {
  readonly wait: Wait;
  readonly state: State;
  readonly orderId: string;
}

export const Waiting = builder.objectRef<WaitingView>('Waiting').implement({
  description: 'Who must act next, by when, and what happens if nobody does.',
  fields: (t) => ({
    actor: t.field({ type: ActorKind, resolve: ({ wait }) => wait.actor }),
    clause: t.string({ nullable: true, resolve: ({ wait }) => wait.clause }),
    deadline: t.field({ type: 'DateTime', nullable: true, resolve: ({ wait }) => wait.deadline }),
    otherwise: t.string({
      description: 'E.g. ALLOW_ESCALATION, APPROVE, EXPIRE, REMIND, LAPSE.',
      resolve: ({ wait }) => wait.otherwise,
    }),
    text: t.string({
      resolve: async ({ wait, state, orderId }, _args, context) => {
        const sentence = reading(await orderOf(orderId, context), context);
        return waitingSentence({ wait, state, reader: context.viewerKind }, sentence);
      },
    }),
    timeZone: t.string({ resolve: ({ wait }) => wait.timeZone }),
  }),
});
