import { expect, vi } from 'vitest';
import type { OpenApi } from '../open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from '../orders.ts';
import { mutation } from './case.ts';

interface Made {
  readonly requestId: string;
  readonly lineId: string;
}

export type World = Awaited<ReturnType<typeof arrangeWorld>>;

/** A request that waits for an answer, one whose goods are here, and the same in another shop. */
export async function arrangeWorld(api: OpenApi) {
  const { alder, birch } = api;
  const order = await importOrder(api, alder, { externalId: 'B-1', quantity: 4, total: '40.00' });
  const otherBuyers = await importOrder(api, alder, { externalId: 'B-2' });
  const yen = await importOrder(api, alder, { externalId: 'B-3', total: '3000', currency: 'JPY' });
  const elsewhere = await importOrder(api, birch, { externalId: 'B-1' });
  const buyer = await api.buyerOf(alder, 'B-1');
  const submitted = await make(api, buyer, order);
  const arrived = await make(api, buyer, order);
  const others = await make(api, await api.buyerOf(alder, 'B-2'), otherBuyers);
  const foreign = await make(api, await api.buyerOf(birch, 'B-1'), elsewhere);
  const returnAddressId = await addressOf(api, alder.agent);
  const otherAddressId = await addressOf(api, alder.otherAgent);
  const lines = [{ lineId: arrived.lineId }];
  await must(api, alder.agent, 'refundRequestApprove', { requestId: arrived.requestId, lines, returnAddressId });
  await must(api, buyer, 'returnShipmentCreate', {
    requestId: arrived.requestId,
    carrier: 'DHL',
    trackingNumber: 'JD1',
  });
  await must(api, alder.agent, 'returnShipmentReceive', { requestId: arrived.requestId, lines });
  await mailsDelivered(api);
  return {
    ...{ order, otherBuyers, yen, elsewhere, buyer, submitted, arrived, others, foreign },
    ...{ returnAddressId, otherAddressId, agent: alder.agent, otherAgent: alder.otherAgent, server: alder.apiKey },
  };
}

/** What still happens of itself would look as if a refused call had changed something. */
async function mailsDelivered(api: OpenApi): Promise<void> {
  for (const { merchantId } of [api.alder, api.birch]) {
    const waiting = 'SELECT count(*)::int AS mails FROM outbox_messages WHERE delivered_at IS NULL';
    await vi.waitFor(async () => expect(await api.own.asOwner(waiting, [], merchantId)).toEqual([{ mails: 0 }]), {
      timeout: 20_000,
      interval: 200,
    });
  }
}

async function make(api: OpenApi, buyer: string, order: ImportedOrder): Promise<Made> {
  const answer = await api.send(buyer, createDocument, { input: requestInput(order) });
  const { refundRequest } = answer.data.refundRequestCreate;
  return { requestId: refundRequest.id, lineId: refundRequest.lines[0].id };
}

async function addressOf(api: OpenApi, token: string): Promise<string> {
  const answer = await api.send(token, '{ viewer { sellers { returnAddresses { id } } } }');
  return answer.data.viewer.sellers[0].returnAddresses[0].id;
}

async function must(api: OpenApi, token: string, name: string, input: object) {
  const answer = await api.send(token, mutation(name), { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  expect(answer.data?.result, JSON.stringify(answer)).toEqual({ userErrors: [] });
}
