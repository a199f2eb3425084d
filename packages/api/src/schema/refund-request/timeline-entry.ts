import { localeOf } from '@refund-widget/domain';
import { eventSentence } from '../../sentences/event-sentence.ts';
import { builder } from '../builder.ts';
import { globalId } from '../node/global-id.ts';
import { ActorKind, LineState } from '../vocabulary/enums.ts';

const supplierWords = { en: 'The supplier', zh: '供应商' } as const;

export const TimelineEntry = builder.prismaObject('AuditEntry', {
  name: 'TimelineEntry',
  fields: (t) => ({
    actorKind: t.expose('actorKind', { type: ActorKind }),
    actorName: t.string({
      description: 'Buyers are not told who their supplier is.',
      resolve: ({ actorKind, actorName }, _args, { isStaff, language }) =>
        isStaff || actorKind !== 'SUPPLIER' ? actorName : supplierWords[localeOf(language)],
    }),
    at: t.expose('at', { type: 'DateTime' }),
    clause: t.exposeString('clause', { nullable: true }),
    event: t.exposeString('event'),
    fromState: t.expose('fromState', { type: LineState, nullable: true }),
    lineId: t.id({
      nullable: true,
      resolve: ({ lineId }) => (lineId === null ? null : globalId('RefundRequestLine', lineId)),
    }),
    reason: t.exposeString('reason', { nullable: true }),
    seq: t.exposeInt('seq'),
    text: t.string({ resolve: ({ event }, _args, { language }) => eventSentence(event, localeOf(language)) }),
    toState: t.expose('toState', { type: LineState, nullable: true }),
  }),
});
