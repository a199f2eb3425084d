import type { Evidence as EvidenceRow, SupplierRecord as RecordRow } from '@refund-widget/database';
import { readStoredTerms, type SupplierTask as Task, type SupplierTaskLine as TaskLine } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { globalId } from '../node/global-id.ts';
import { AvailableAction } from '../refund-request/available-action.ts';
import { ActorKind, EvidenceKind, RefundReason, Resolution } from '../vocabulary/enums.ts';
import { SupplierTerms } from './supplier-terms.ts';
import { SupplierRecordKind, SupplierStage } from './supplier-vocabulary.ts';

// Types of their own, from which nothing leads to a request, an order or a buyer.

const SupplierTaskFile = builder.objectRef<EvidenceRow>('SupplierTaskFile').implement({
  fields: (t) => ({
    bytes: t.exposeInt('bytes', { nullable: true }),
    facts: t.expose('facts', { type: 'JSON', nullable: true }),
    fileName: t.exposeString('fileName', { nullable: true }),
    kind: t.expose('kind', { type: EvidenceKind }),
    url: t.string({
      nullable: true,
      description: 'A short-lived address on the evidence origin; null for facts.',
      resolve: ({ id, merchantId, storageKey }, _args, { runtime }) =>
        storageKey === null ? null : runtime.evidenceUrl(merchantId, id),
    }),
  }),
});

interface ReadRecord {
  readonly row: RecordRow;
  readonly files: readonly EvidenceRow[];
  readonly currency: string;
}

const SupplierTaskRecord = builder.objectRef<ReadRecord>('SupplierTaskRecord').implement({
  fields: (t) => ({
    amount: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ row: { amount }, currency }) => (amount === null ? null : { amount, currency }),
    }),
    at: t.field({ type: 'DateTime', resolve: ({ row }) => row.at }),
    authorKind: t.field({ type: ActorKind, resolve: ({ row }) => row.authorKind }),
    authorName: t.string({ resolve: ({ row }) => row.authorName }),
    carrier: t.string({ nullable: true, resolve: ({ row }) => row.carrier }),
    files: t.field({ type: [SupplierTaskFile], resolve: ({ files }) => [...files] }),
    id: t.id({ resolve: ({ row }) => row.id }),
    kind: t.field({ type: SupplierRecordKind, resolve: ({ row }) => row.kind }),
    terms: t.field({
      type: SupplierTerms,
      nullable: true,
      resolve: ({ row: { terms }, currency }) => (terms === null ? null : { value: readStoredTerms(terms), currency }),
    }),
    text: t.string({ nullable: true, resolve: ({ row }) => row.text }),
    trackingNumber: t.string({ nullable: true, resolve: ({ row }) => row.trackingNumber }),
  }),
});

const SupplierTaskParcel = builder.objectRef<NonNullable<TaskLine['parcel']>>('SupplierTaskParcel').implement({
  fields: (t) => ({
    carrier: t.exposeString('carrier'),
    received: t.exposeBoolean('received'),
    trackingNumber: t.exposeString('trackingNumber'),
  }),
});

const SupplierTaskLine = builder.objectRef<TaskLine>('SupplierTaskLine').implement({
  fields: (t) => ({
    availableActions: t.field({ type: [AvailableAction], resolve: ({ availableActions }) => [...availableActions] }),
    deadline: t.expose('deadline', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the supplier is waited for; null where they are not.',
    }),
    lineId: t.id({ resolve: ({ lineId }) => globalId('RefundRequestLine', lineId) }),
    parcel: t.expose('parcel', {
      type: SupplierTaskParcel,
      nullable: true,
      description: 'The goods on their way to the supplier.',
    }),
    quantity: t.exposeInt('quantity'),
    reason: t.expose('reason', { type: RefundReason }),
    resolution: t.expose('resolution', { type: Resolution, description: 'What is asked for.' }),
    sku: t.exposeString('sku', { nullable: true }),
    stage: t.expose('stage', { type: SupplierStage }),
    title: t.exposeString('title'),
    variant: t.exposeString('variant', { nullable: true }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion`.' }),
  }),
});

export const SupplierTask = builder.objectRef<Task>('SupplierTask').implement({
  description: "All that a supplier's link opens: one leg, without buyer, prices, notes or conversation.",
  fields: (t) => ({
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    contactName: t.exposeString('contactName'),
    currency: t.exposeString('currency'),
    lines: t.field({ type: [SupplierTaskLine], resolve: ({ lines }) => [...lines] }),
    linkExpiresAt: t.expose('linkExpiresAt', { type: 'DateTime' }),
    locale: t.exposeString('locale'),
    merchantName: t.exposeString('merchantName'),
    message: t.exposeString('message'),
    records: t.field({ type: [SupplierTaskRecord], description: 'Oldest first.', resolve: readRecords }),
    requestNumber: t.exposeString('requestNumber'),
    sellerName: t.exposeString('sellerName'),
    supplierName: t.exposeString('supplierName'),
    supportEmail: t.exposeString('supportEmail', { description: 'Where to write with questions.' }),
    timeZone: t.exposeString('timeZone'),
  }),
});

async function readRecords({ recordIds, currency }: Task, _args: object, { read }: RequestContext) {
  return read(async (rows): Promise<ReadRecord[]> => {
    const records = await rows.supplierRecord.findMany({
      where: { id: { in: [...recordIds] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    const ids = records.flatMap(({ evidenceIds }) => evidenceIds);
    const files = ids.length === 0 ? [] : await rows.evidence.findMany({ where: { id: { in: ids } } });
    return records.map((row) => ({ row, currency, files: files.filter(({ id }) => row.evidenceIds.includes(id)) }));
  });
}

builder.queryField('supplierTask', (t) =>
  t.field({
    type: SupplierTask,
    nullable: true,
    description: "For the bearer of a supplier's link.",
    authScopes: { supplier: true },
    resolve: (_root, _args, { services, signedIn }) => services.supplierTask({ actor: signedIn }),
  }),
);
