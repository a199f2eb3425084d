import type { Transaction } from '@refund-widget/database';
import * as z from 'zod';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { ImportOrderInput, OrderImported } from '../contract/orders.ts';
import { violates } from '../kernel/constraint.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { createOrder } from './create-order.ts';
import { prepareOrder } from './prepare-order.ts';
import { updateOrder } from './update-order.ts';

const importedSchema = z.object({ orderId: z.string(), outcome: z.enum(['CREATED', 'UPDATED', 'UNCHANGED']) });

/**
 * Takes over an order from the shop, by the shop's own id. The same again is `UNCHANGED`; a changed one is taken over
 * unless it takes away what is already claimed or refunded. Refusals name the path in the document.
 */
export async function importOrder(context: ServiceContext, input: ImportOrderInput): Promise<Outcome<OrderImported>> {
  const denied = mayImport(input.actor);
  if (denied) return refused(denied);
  try {
    return await runImport(context, input);
  } catch (error) {
    // Two servers sent a new order at once: the other one's is there now, and this one is compared with it.
    if (!violates(error, 'external_id')) throw error;
    return runImport(context, input);
  }
}

function runImport(context: ServiceContext, input: ImportOrderInput): Promise<Outcome<OrderImported>> {
  return runCommand(
    context,
    'orderImport',
    input,
    (stored) => importedSchema.parse(stored),
    (transaction) => importInto(context, transaction, input),
  );
}

function mayImport(actor: Actor): Problem | null {
  if (actor.kind === 'MERCHANT_SERVER' || actor.kind === 'SYSTEM') return null;
  if (actor.kind === 'STAFF' && actor.role === 'ADMINISTRATOR') return null;
  return problem('FORBIDDEN', 'Orders are imported by the merchant’s server or an administrator.');
}

async function importInto(
  context: ServiceContext,
  transaction: Transaction,
  { actor: { merchantId }, order: document }: ImportOrderInput,
): Promise<Outcome<{ orderId: string; outcome: OrderImported['outcome'] }>> {
  const prepared = await prepareOrder(context, transaction, merchantId, document);
  if (!prepared.ok) return prepared;
  const { externalId, sourceHash } = prepared.value;
  const known = await transaction.order.findUnique({ where: { merchantId_externalId: { merchantId, externalId } } });
  if (known?.sourceHash === sourceHash) return done({ orderId: known.id, outcome: 'UNCHANGED' });
  if (known) {
    const updated = await updateOrder(context, transaction, merchantId, known.id, prepared.value);
    return updated.ok ? done({ orderId: known.id, outcome: 'UPDATED' }) : updated;
  }
  const created = await createOrder(context, transaction, merchantId, prepared.value);
  return created.ok ? done({ orderId: created.value.orderId, outcome: 'CREATED' }) : created;
}
