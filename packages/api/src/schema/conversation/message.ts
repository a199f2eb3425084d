import type { Evidence as EvidenceRow } from '@refund-widget/database';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { Evidence } from '../evidence/evidence.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { Seller } from '../seller/seller.ts';
import { ActorKind, MessageAudience, MessageTopic } from '../vocabulary/enums.ts';

const files = new FieldLoaders<EvidenceRow>();

/** One message; notes among staff are answered to staff only. */
export const Message = builder.prismaObject('Message', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Message') }),
    audience: t.expose('audience', {
      type: MessageAudience,
      description: 'Who may read it. Buyers are answered messages to everyone only.',
    }),
    authorKind: t.expose('authorKind', { type: ActorKind }),
    authorName: t.exposeString('authorName'),
    body: t.exposeString('body'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Files that came with it.',
      resolve: async ({ evidenceIds }, _args, context, info) => {
        const loader = files.of(context, info, async (ids) => {
          const rows = await context.read((rows) => rows.evidence.findMany({ where: { id: { in: [...ids] } } }));
          return new Map(rows.map((row) => [row.id, row]));
        });
        const found = await Promise.all(evidenceIds.map((id) => loader.load(id)));
        return found.filter((row) => row !== null);
      },
    }),
    topic: t.expose('topic', { type: MessageTopic, nullable: true }),
    seller: t.relation('seller', { type: Seller, description: 'Whose thread it is in.' }),
  }),
});
