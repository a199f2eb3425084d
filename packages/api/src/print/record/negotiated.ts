import { payerLabels, resolutionLabels } from '../labels.ts';
import type { Pen } from '../say.ts';
import { type Entry, entry } from './entry.ts';
import type { RecordedOffer, RecordedQuestion, RecordedRequest } from './record-query.ts';

/** Every version of every offer, whole, as it was made. */
export function offerEntries({ lines }: RecordedRequest, pen: Pen): Entry[] {
  return lines.flatMap(({ offers, item }, at) =>
    offers.map((offer) => offerEntry(offer, lines.length > 1 ? `${at + 1}. ${item.title}` : null, pen)),
  );
}

function offerEntry(offer: RecordedOffer, about: string | null, pen: Pen): Entry {
  const { version, side, authorName, note, amount, quantity, resolution, shipBy, validUntil } = offer;
  const facts = [
    about,
    resolutionLabels[resolution][pen.locale],
    pen.either(`for ${quantity}: ${pen.sum(amount)}`, `${quantity} 件：${pen.sum(amount)}`),
    offer.returnNeeded
      ? pen.either(
          `goods come back, postage paid by ${payerLabels[offer.postagePayer].en}`,
          `需退回商品，运费由${payerLabels[offer.postagePayer].zh}承担`,
        )
      : pen.either('goods are kept', '无需退回商品'),
    shipBy === null ? null : pen.either(`to be sent by ${pen.time(shipBy)}`, `${pen.time(shipBy)} 前寄出`),
    pen.either(`stands until ${pen.time(validUntil)}`, `有效期至 ${pen.time(validUntil)}`),
  ];
  const what = pen.either(`Offer ${version}`, `方案 ${version}`);
  return entry(offer.createdAt, what, { name: authorName, kind: side }, { said: note, facts }, pen);
}

/** What was asked, with its deadline, and what was answered. */
export function questionEntries({ questions }: RecordedRequest, pen: Pen): Entry[] {
  return questions.flatMap((question) => [asked(question, pen), ...answered(question, pen)]);
}

function asked(
  { createdAt, askedByName, askedByKind, text, deadline, requirements }: RecordedQuestion,
  pen: Pen,
): Entry {
  const facts = [
    ...requirements.map(({ label }) => label),
    pen.either(`to be answered by ${pen.time(deadline)}`, `请于 ${pen.time(deadline)} 前答复`),
  ];
  const who = { name: askedByName, kind: askedByKind };
  return entry(createdAt, pen.either('Question', '提问'), who, { said: text, facts }, pen);
}

function answered({ answer, answeredAt, answeredByName, askedByKind }: RecordedQuestion, pen: Pen): Entry[] {
  if (answeredAt === null) return [];
  const who = { name: answeredByName, kind: askedByKind === 'BUYER' ? ('SELLER' as const) : ('BUYER' as const) };
  return [entry(answeredAt, pen.either('Answer', '答复'), who, { said: answer }, pen)];
}
