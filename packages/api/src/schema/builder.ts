import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type PrismaTypes from '@refund-widget/database/pothos';
import { getDatamodel } from '@refund-widget/database/pothos';
import type { Instant } from '@refund-widget/domain';
import { mayManageWebhooks } from '@refund-widget/services';
import { type RequestContext, signInFirst } from '../request/context.ts';
import { refusal } from '../request/refusal.ts';
import type { MoneyAmount } from './scalars/money-amount.ts';

export interface ApiTypes {
  Context: RequestContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultAuthStrategy: 'all';
  AuthScopes: {
    /** Anyone with a token, except a supplier's contact, whose link opens one leg and nothing else. */
    signedIn: boolean;
    buyer: boolean;
    staff: boolean;
    /** A merchant's own server, by API key. */
    server: boolean;
    /** The contact of a supplier's leg, by its signed link. */
    supplier: boolean;
    /** Whoever may manage webhooks. */
    developer: boolean;
  };
  Scalars: {
    ID: { Input: string; Output: string | number | bigint };
    /** Milliseconds since 1970 inside; rows of the database hold dates. */
    DateTime: { Input: Instant; Output: Instant | Date };
    Date: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
  Objects: {
    Money: MoneyAmount;
  };
}

export const builder = new SchemaBuilder<ApiTypes>({
  defaultFieldNullability: false,
  plugins: [ScopeAuthPlugin, ComplexityPlugin, PrismaPlugin, RelayPlugin],
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: ({ actor }) => ({
      signedIn: actor !== null && actor.kind !== 'SUPPLIER',
      buyer: actor?.kind === 'BUYER',
      staff: actor?.kind === 'STAFF',
      server: actor?.kind === 'MERCHANT_SERVER',
      supplier: actor?.kind === 'SUPPLIER',
      developer: actor !== null && mayManageWebhooks(actor),
    }),
    unauthorizedError: (_parent, context) =>
      context.actor === null
        ? signInFirst()
        : refusal('FORBIDDEN', 'This token does not allow that. Use one of the side that may do it.'),
  },
  // The limit itself is applied once per document and variables, in graphql/limit-complexity.ts.
  complexity: { defaultComplexity: 1, defaultListMultiplier: 4 },
  prisma: {
    client: (context) => context.reader,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: null,
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    // The page's size is counted once, at the connection.
    edgesFieldOptions: { complexity: { field: 0, multiplier: 1 } },
  },
});

builder.queryType({});
builder.mutationType({});
