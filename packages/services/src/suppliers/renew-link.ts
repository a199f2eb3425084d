import type { SupplierLeg } from '@refund-widget/database';
import type { LineAction } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ChangeSupplierContactInput, ResendSupplierLinkInput } from '../contract/suppliers.ts';
import { checkEmail, checkTexts } from '../kernel/text-fields.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type RequestWork, record } from '../work/request-work.ts';
import { mayDo } from './may-do.ts';
import { linkExpiry } from './supplier-link-life.ts';

/** Sends the contact a new link; every older one is dead from this moment. */
export function resendSupplierLink(
  context: ServiceContext,
  input: ResendSupplierLinkInput,
): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'supplierLinkResend', input, async (work) => {
    const leg = await openLeg(work, input.legId, 'resendSupplierLink');
    return leg.ok ? renew(work, leg.value, {}, 'supplierLinkSent') : leg;
  });
}

/** Another person at the supplier answers from now on: they are sent a link, and the former contact's is dead. */
export function changeSupplierContact(
  context: ServiceContext,
  input: ChangeSupplierContactInput,
): Promise<Outcome<RequestChanged>> {
  const { contactName, email } = input;
  const problems = [
    ...checkTexts({ contactName: { value: contactName, longest: 200 } }),
    ...checkEmail('email', email.trim()),
  ];
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'supplierContactChange', input, async (work) => {
    const leg = await openLeg(work, input.legId, 'changeSupplierContact');
    if (!leg.ok) return leg;
    const contact = { contactName: contactName.trim(), contactEmail: email.trim().toLowerCase() };
    return renew(work, leg.value, contact, 'supplierContactChanged');
  });
}

/** A leg of the request on which a supplier is still waited for, by somebody who may do this. */
async function openLeg(work: RequestWork, legId: string, action: LineAction): Promise<Outcome<SupplierLeg>> {
  const where = { id: legId, requestId: work.request.row.id };
  const leg = isUuid(legId) ? await work.transaction.supplierLeg.findFirst({ where }) : null;
  if (!leg) return refused(problem('LEG_NOT_FOUND', 'The request has no such leg.', ['legId']));
  const lines = [...work.lines.values()].filter(({ row }) => row.supplierLegId === legId);
  if (lines.some((line) => mayDo(work, line, action))) return done(leg);
  const message = 'Nothing is asked of this supplier any more, or you may not do this.';
  return refused(problem('MOVE_NOT_ALLOWED', message, ['legId']));
}

async function renew(
  work: RequestWork,
  { id }: SupplierLeg,
  contact: { readonly contactName?: string; readonly contactEmail?: string },
  event: string,
): Promise<Outcome<null>> {
  await work.transaction.supplierLeg.update({
    where: { id },
    data: { ...contact, linkVersion: { increment: 1 }, linkExpiresAt: linkExpiry(work.now) },
  });
  const entry = { lineId: null, event, fromState: null, toState: null, reason: null, clause: null };
  record(work, { ...entry, data: { legId: id } }, 'supplier.link_sent');
  Object.assign(work.payload, { legId: id });
  return done(null);
}
