import { localeOf } from '@refund-widget/domain';
import { recordedChanges } from '@refund-widget/services';
import { eventSentence } from '../../sentences/event-sentence.ts';
import { type ToldChange, toldChanges } from '../../sentences/recorded-change.ts';
import { builder } from '../builder.ts';
import { globalId } from '../node/global-id.ts';
import { ActorKind, LineState } from '../vocabulary/enums.ts';

const supplierWords = { en: 'The supplier', zh: '供应商' } as const;

/** Why a mediator hands over, or a transfer is prepared again, is between those who work here. */
const AMONG_STAFF: readonly string[] = ['assignMediator', 'returnManualPayout'];

const RecordedChange = builder.objectRef<ToldChange>('RecordedChange').implement({
  description: 'What an entry changed of its line: amounts in major units with their currency, times in ISO 8601.',
  fields: (t) => ({
    after: t.exposeString('after', { nullable: true }),
    before: t.exposeString('before', { nullable: true }),
    field: t.exposeString('field', { description: 'E.g. `refund`, `resolution`, `deadline`.' }),
    text: t.exposeString('text', { description: 'E.g. `Refund: 30.00 EUR → 15.00 EUR`.' }),
  }),
});

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
    changes: t.field({
      type: [RecordedChange],
      description: 'Before and after, for staff; empty for buyers, who see what holds now.',
      select: { data: true, request: { select: { order: { select: { currency: true } } } } },
      resolve: ({ data, request }, _args, { isStaff, language }) =>
        isStaff ? toldChanges(recordedChanges(data), request.order.currency, localeOf(language)) : [],
    }),
    clause: t.exposeString('clause', { nullable: true }),
    event: t.exposeString('event'),
    fromState: t.expose('fromState', { type: LineState, nullable: true }),
    lineId: t.id({
      nullable: true,
      resolve: ({ lineId }) => (lineId === null ? null : globalId('RefundRequestLine', lineId)),
    }),
    reason: t.string({
      nullable: true,
      description: 'Buyers are not told what staff tell each other.',
      resolve: ({ event, reason }, _args, { isStaff }) => (isStaff || !AMONG_STAFF.includes(event) ? reason : null),
    }),
    seq: t.exposeInt('seq'),
    text: t.string({ resolve: ({ event }, _args, { language }) => eventSentence(event, localeOf(language)) }),
    toState: t.expose('toState', { type: LineState, nullable: true }),
  }),
});
