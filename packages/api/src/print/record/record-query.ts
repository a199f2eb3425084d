import { ACTOR_KINDS, PAYERS, RESOLUTIONS } from '@refund-widget/domain';
import * as z from 'zod';
import { instantShape, merchantShape, moneyShape } from '../shapes.ts';

export const recordQuery = /* GraphQL */ `
  query NegotiationRecord($id: ID!, $after: String) {
    viewer { merchant { name supportEmail timeZone } }
    refundRequest(id: $id) {
      number
      createdAt
      details
      seller { name }
      order { number buyer { name } }
      lines {
        id quantity item { title variant }
        offers {
          createdAt side authorName version resolution quantity returnNeeded postagePayer note
          amount { amount currencyCode } shipBy validUntil
        }
      }
      questions {
        createdAt askedByName askedByKind text deadline answer answeredAt answeredByName
        requirements { label }
      }
      supplierLegs { records { at authorKind authorName kind text carrier trackingNumber reference amount { amount currencyCode } } }
      disputes {
        openedAt openedBy openedByName reason
        decisions { at decidedByName reason resolution returnRequired amount { amount currencyCode } }
      }
      timeline { at actorKind actorName event text reason clause lineId }
      messages(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id createdAt authorKind authorName audience body evidence { fileName kind } } }
      }
    }
  }
`;

const messageShape = z.object({
  id: z.string(),
  createdAt: instantShape,
  authorKind: z.enum(ACTOR_KINDS),
  authorName: z.string(),
  audience: z.enum(['EVERYONE', 'STAFF']),
  body: z.string(),
  evidence: z.array(z.object({ fileName: z.string().nullable(), kind: z.string() })),
});

const offerShape = z.object({
  createdAt: instantShape,
  side: z.enum(['BUYER', 'SELLER', 'MEDIATOR']),
  authorName: z.string(),
  version: z.int(),
  resolution: z.enum(RESOLUTIONS),
  quantity: z.int(),
  returnNeeded: z.boolean(),
  postagePayer: z.enum(PAYERS),
  note: z.string().nullable(),
  amount: moneyShape,
  shipBy: instantShape.nullable(),
  validUntil: instantShape,
});

const questionShape = z.object({
  createdAt: instantShape,
  askedByName: z.string(),
  askedByKind: z.enum(ACTOR_KINDS),
  text: z.string(),
  deadline: instantShape,
  requirements: z.array(z.object({ label: z.string() })),
  answer: z.string().nullable(),
  answeredAt: instantShape.nullable(),
  answeredByName: z.string().nullable(),
});

const supplierRecordShape = z.object({
  at: instantShape,
  authorKind: z.enum(ACTOR_KINDS),
  authorName: z.string().nullable(),
  kind: z.string(),
  text: z.string().nullable(),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  reference: z.string().nullable(),
  amount: moneyShape.nullable(),
});

const disputeShape = z.object({
  openedAt: instantShape,
  openedBy: z.enum(ACTOR_KINDS),
  openedByName: z.string(),
  reason: z.string(),
  decisions: z.array(
    z.object({
      at: instantShape,
      decidedByName: z.string(),
      reason: z.string(),
      resolution: z.enum(RESOLUTIONS).nullable(),
      returnRequired: z.boolean(),
      amount: moneyShape,
    }),
  ),
});

const requestShape = z.object({
  number: z.string(),
  createdAt: instantShape,
  details: z.string(),
  seller: z.object({ name: z.string() }),
  order: z.object({ number: z.string(), buyer: z.object({ name: z.string() }) }),
  lines: z.array(
    z.object({
      id: z.string(),
      quantity: z.int(),
      item: z.object({ title: z.string(), variant: z.string().nullable() }),
      offers: z.array(offerShape),
    }),
  ),
  questions: z.array(questionShape),
  supplierLegs: z.array(z.object({ records: z.array(supplierRecordShape) })),
  disputes: z.array(disputeShape),
  timeline: z.array(
    z.object({
      at: instantShape,
      actorKind: z.enum(ACTOR_KINDS),
      actorName: z.string(),
      event: z.string(),
      text: z.string(),
      reason: z.string().nullable(),
      clause: z.string().nullable(),
      lineId: z.string().nullable(),
    }),
  ),
  messages: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: messageShape })),
  }),
});

export const recordShape = merchantShape.extend({ refundRequest: requestShape.nullable() });

export type RecordedRequest = z.output<typeof requestShape>;
export type RecordedMessage = z.output<typeof messageShape>;
export type RecordedOffer = z.output<typeof offerShape>;
export type RecordedQuestion = z.output<typeof questionShape>;
export type RecordedSupplier = z.output<typeof supplierRecordShape>;
export type RecordedDispute = z.output<typeof disputeShape>;
