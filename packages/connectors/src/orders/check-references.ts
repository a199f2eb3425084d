import type { DocumentProblem } from './document-problem.ts';
import type { OrderDocument, OrderDocumentItem } from './order-document.ts';

/** Ids are unique where they are referred to, refunds name payments that exist, and units are all among those bought. */
export function checkReferences(document: OrderDocument): DocumentProblem[] {
  const payments = new Set(document.payments.map((payment) => payment.externalId));
  return [
    ...duplicates(['items'], document.items),
    ...duplicates(['payments'], document.payments),
    ...duplicates(['refunds'], document.refunds),
    ...document.items.flatMap((item, index) => checkUnits(item, ['items', `${index}`])),
    ...document.refunds.flatMap(({ paymentExternalId }, index) =>
      paymentExternalId == null || payments.has(paymentExternalId)
        ? []
        : [
            {
              code: 'UNKNOWN_PAYMENT',
              field: ['refunds', `${index}`, 'paymentExternalId'],
              message: 'No payment of this order has this id; name one of "payments", or leave the field out.',
              facts: { paymentExternalId },
            },
          ],
    ),
  ];
}

function checkUnits(item: OrderDocumentItem, field: readonly string[]): DocumentProblem[] {
  const inLots = item.lots.reduce((sum, lot) => sum + lot.quantity, 0);
  const problems = duplicates([...field, 'lots'], item.lots);
  if (inLots > item.quantity) {
    problems.push({
      code: 'MORE_UNITS_THAN_BOUGHT',
      field: [...field, 'lots'],
      message: `The lots hold ${inLots} units, but ${item.quantity} were bought.`,
      facts: { inLots, quantity: item.quantity },
    });
  }
  if (item.returnedElsewhere > item.quantity) {
    problems.push({
      code: 'MORE_UNITS_THAN_BOUGHT',
      field: [...field, 'returnedElsewhere'],
      message: `${item.returnedElsewhere} units came back, but ${item.quantity} were bought.`,
      facts: { returnedElsewhere: item.returnedElsewhere, quantity: item.quantity },
    });
  }
  return problems;
}

function duplicates(field: readonly string[], rows: readonly { externalId: string }[]): DocumentProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ externalId }, index) => {
    if (!seen.has(externalId)) {
      seen.add(externalId);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_ID',
        field: [...field, `${index}`, 'externalId'],
        message: `The id "${externalId}" is used twice here; give each its own.`,
        facts: { externalId },
      },
    ];
  });
}
