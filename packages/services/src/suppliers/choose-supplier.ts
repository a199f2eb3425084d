import type { Supplier } from '@refund-widget/database';
import type { ForwardToSupplierInput, NewSupplier } from '../contract/suppliers.ts';
import { checkEmail, checkTexts } from '../kernel/text-fields.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { RequestWork } from '../work/request-work.ts';
import { suppliersVisibleTo } from './suppliers-visible-to.ts';

const LOCALES = ['en', 'zh'];

/** The supplier who is asked: one of the directory, or a new one, who is in it from now on. */
export function chooseSupplier(
  work: RequestWork,
  { supplierId, supplier }: Pick<ForwardToSupplierInput, 'supplierId' | 'supplier'>,
): Promise<Outcome<Supplier>> {
  if (supplierId != null && supplier == null) return known(work, supplierId);
  if (supplierId == null && supplier != null) return written(work, supplier);
  const message = 'Name a supplier of the directory, or a new one, and only one of the two.';
  return Promise.resolve(refused(problem('SUPPLIER_REQUIRED', message, ['supplierId'])));
}

async function known({ transaction, actor }: RequestWork, id: string): Promise<Outcome<Supplier>> {
  const found = isUuid(id)
    ? await transaction.supplier.findFirst({ where: { AND: [{ id }, suppliersVisibleTo(actor)] } })
    : null;
  return found ? done(found) : refused(problem('SUPPLIER_NOT_FOUND', 'There is no such supplier.', ['supplierId']));
}

/** Whoever's address is known is not written a second time, however their name is spelled now. */
async function written(work: RequestWork, given: NewSupplier): Promise<Outcome<Supplier>> {
  const problems = checkNew(given);
  if (problems.length > 0) return refused(...problems);
  const { transaction, context, actor, now } = work;
  const { merchantId } = actor;
  const name = given.name.trim();
  const contactName = given.contactName.trim();
  const email = given.email.trim().toLowerCase();
  await transaction.supplier.createMany({
    data: [
      {
        ...{ id: context.newId(), merchantId, name, contactName, email },
        ...{ locale: given.locale ?? 'en', createdAt: new Date(now) },
      },
    ],
    skipDuplicates: true,
  });
  return done(await transaction.supplier.findFirstOrThrow({ where: { merchantId, email } }));
}

function checkNew({ name, contactName, email, locale }: NewSupplier): Problem[] {
  const texts = checkTexts({
    name: { value: name, longest: 200 },
    contactName: { value: contactName, longest: 200 },
  });
  const languages =
    locale == null || LOCALES.includes(locale) ? [] : [problem('UNKNOWN_LOCALE', 'Use en or zh.', ['locale'])];
  return [...texts, ...checkEmail('email', email.trim()), ...languages].map((each) => ({
    ...each,
    field: ['supplier', ...(each.field ?? [])],
  }));
}
