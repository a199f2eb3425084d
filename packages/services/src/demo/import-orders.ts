import { createReadStream } from 'node:fs';
import { type OrderDocumentInput, readOrders, SAMPLE_EXPORTS } from '@refund-widget/connectors';
import type { Services } from '../services.ts';
import { mustBeDone } from './must-be-done.ts';
import type { StandingMerchant } from './set-up-merchant.ts';

/** Imports orders under keys that change with their content: the same again is found unchanged. */
export async function importDemoOrders(
  services: Services,
  { merchantId, storefrontOrigin }: StandingMerchant,
  documents: readonly OrderDocumentInput[],
): Promise<void> {
  const imported = await services.importOrders({
    actor: { kind: 'SYSTEM', merchantId },
    documents: documents.map((document) => withPictures(document, storefrontOrigin)),
  });
  const [refusal] = imported.refusals;
  if (refusal) mustBeDone(`order ${refusal.externalId}`, { ok: false, problems: [...refusal.problems] });
}

/** Pictures by their whole address: the console shows them too, and stands on another origin than the shop. */
function withPictures(document: OrderDocumentInput, shop: string): OrderDocumentInput {
  const items = document.items.map((item) =>
    item.imageUrl ? { ...item, imageUrl: new URL(item.imageUrl, shop).href } : item,
  );
  return { ...document, items };
}

/**
 * Brings orders that nobody has asked about yet up to today. One with a request stays as it is: moving its deliveries
 * would pull the ground from under the request.
 */
export async function refreshDemoOrders(
  services: Services,
  merchant: StandingMerchant,
  documents: readonly OrderDocumentInput[],
): Promise<void> {
  const actor = { kind: 'SYSTEM', merchantId: merchant.merchantId } as const;
  const untouched: OrderDocumentInput[] = [];
  for (const document of documents) {
    const order = await services.orderByExternalId({ actor, externalId: document.externalId });
    if (!order?.items.some((item) => item.taken.length > 0)) untouched.push(document);
  }
  await importDemoOrders(services, merchant, untouched);
}

/** The orders that two real shops exported, as a merchant would bring theirs along. */
export async function importSampleExports(services: Services, merchant: StandingMerchant, now: number): Promise<void> {
  const providers = Object.fromEntries(
    ['gross-card', 'net-card', 'jp-card', 'gross-gift-card', 'pp_system_default'].map((method) => [method, 'sandbox']),
  );
  for (const file of Object.values(SAMPLE_EXPORTS)) {
    const documents: OrderDocumentInput[] = [];
    for await (const { label, result } of readOrders(createReadStream(file), { now, providers })) {
      if (!result.ok) throw new Error(`Demo data, order ${label}: ${result.problems[0]?.message}`);
      documents.push(result.document);
    }
    await importDemoOrders(services, merchant, documents);
  }
}
