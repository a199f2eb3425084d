import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput } from '../../contract/requests.ts';
import type { Dependencies, Services } from '../../services.ts';
import { mustBeDone } from '../must-be-done.ts';

const PHOTO = new URL('../pictures/cracked-plate.jpg', import.meta.url);
const SIDE = 900;

/** Keeps the photo of a cracked plate as a buyer's upload to an order, once, and answers with it as evidence. */
export async function demoPhoto(
  dependencies: Dependencies,
  services: Services,
  order: OrderSnapshot,
): Promise<EvidenceInput[]> {
  return [{ ...(await demoUpload(dependencies, services, order, PROBLEM)), line: 0 }];
}

interface DemoUpload {
  readonly requirement: string;
  readonly fileName: string;
}

const PROBLEM: DemoUpload = { requirement: 'photos-or-videos', fileName: 'crack.jpg' };

/** A picture that the buyer uploaded for an order; one for each requirement. */
export async function demoUpload(
  { evidenceStore, database }: Dependencies,
  services: Services,
  order: OrderSnapshot,
  { requirement, fileName }: DemoUpload,
): Promise<EvidenceInput> {
  const evidenceId = idFrom(requirement === PROBLEM.requirement ? order.id : `${order.id} ${requirement}`);
  const { merchantId } = order;
  const known = await database.inTenant(merchantId, (rows) => rows.evidence.findUnique({ where: { id: evidenceId } }));
  if (!known) {
    const stored = await evidenceStore.put(await readFile(PHOTO), { mediaType: 'image/jpeg' });
    mustBeDone(
      `photo on ${order.number}`,
      await services.recordEvidence({
        actor: { kind: 'BUYER', merchantId, scope: { orderId: order.id }, origin: '' },
        evidenceId,
        orderId: order.id,
        kind: 'PHOTO',
        ...{ requirement, fileName },
        mediaType: 'image/jpeg',
        width: SIDE,
        height: SIDE,
        ...stored,
      }),
    );
  }
  return { evidenceId, requirement };
}

/** The same order has the same photo, so that making the demo data again finds it. */
function idFrom(orderId: string): string {
  const hex = createHash('sha256').update(`demo photo of ${orderId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
