import { ACTOR_KINDS } from '@refund-widget/domain';
import * as z from 'zod';
import { instantShape, merchantShape } from '../shapes.ts';

export const recordQuery = /* GraphQL */ `
  query NegotiationRecord($id: ID!, $after: String) {
    viewer { merchant { name supportEmail timeZone } }
    refundRequest(id: $id) {
      number
      createdAt
      details
      seller { name }
      order { number buyer { name } }
      lines { id quantity item { title variant } }
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
    }),
  ),
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
