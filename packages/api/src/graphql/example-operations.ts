import type { Database } from '@refund-widget/database';
import type { Services } from '@refund-widget/services';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { TokenMint } from '../auth/tokens.ts';

interface Options {
  readonly services: Pick<Services, 'merchantDirectory'>;
  readonly database: Pick<Database, 'inTenant'>;
  readonly mint: TokenMint;
  readonly clock: () => number;
}

interface Staff {
  readonly merchantId: string;
  readonly merchantName: string;
  readonly staffId: string;
  readonly orderExternalId: string | null;
}

/**
 * What GraphiQL opens with in development: a token of the first merchant's administrator, minted as the page is opened, and
 * operations that answer something on the data that is there.
 */
export async function graphiqlOptions(options: Options): Promise<GraphiQLOptions> {
  const staff = await firstAdministrator(options);
  const title = 'Refund Widget API';
  if (staff === undefined) return { title, defaultQuery: '# There is no merchant yet. Start with the demo data.\n' };
  const { token } = await options.mint.staff(staff.merchantId, staff.staffId, options.clock());
  const headers = JSON.stringify({ Authorization: `Bearer ${token}`, 'Accept-Language': 'en' }, null, 2);
  return {
    title,
    defaultQuery: exampleOperations(staff),
    headers,
    defaultHeaders: headers,
    // A token kept from an earlier visit would have expired.
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'headers',
  };
}

async function firstAdministrator({ services, database }: Options): Promise<Staff | undefined> {
  for (const { id: merchantId, name: merchantName } of await services.merchantDirectory()) {
    const found = await database.inTenant(merchantId, async (rows) => {
      const staff = await rows.staff.findFirst({
        where: { role: 'ADMINISTRATOR', active: true },
        orderBy: { createdAt: 'asc' },
      });
      const order = await rows.order.findFirst({ orderBy: { placedAt: 'desc' }, select: { externalId: true } });
      return staff && { merchantId, merchantName, staffId: staff.id, orderExternalId: order?.externalId ?? null };
    });
    if (found !== null) return found;
  }
  return undefined;
}

function exampleOperations({ merchantName, orderExternalId }: Staff): string {
  const externalId = JSON.stringify(orderExternalId ?? 'an order id of the shop');
  return `# You are an administrator of ${merchantName} (see the Headers tab).
# Pick an operation from the list beside the play button.

query WhoAmI {
  viewer {
    name
    role
    merchant { name slug }
    sellers { name }
    queueCounts { view count }
  }
}

# Every item of an order: what can be asked for, until when, why, and how much comes back.
query Eligibility {
  order(externalId: ${externalId}) {
    number
    items {
      title
      refundEligibility {
        headline
        detail
        best {
          answer
          approval
          claimableQuantity
          maximumRefund { amount currencyCode }
          window { closesAt timeZone }
          rules { text clause outcome }
          source { kind name version }
        }
      }
    }
  }
}

# One reason, as of another day.
query EligibilityForDamage {
  order(externalId: ${externalId}) {
    items {
      title
      refundEligibility(reason: DAMAGED_IN_TRANSIT, asOf: "${new Date().toISOString()}") {
        headline
        lots { headline lot { state deliveredAt } best { resolutions evidence { label required } postage { payer } } }
      }
    }
  }
}

query RecentOrders {
  viewer {
    orders(first: 10) {
      totalCount
      edges {
        node { externalId number placedAt total { amount currencyCode } refundSummary { eligibleItems firstDeadline } }
      }
    }
  }
}

query RequestsThatNeedAnAnswer {
  refundRequests(first: 20, sort: DEADLINE, filter: { view: NEEDS_ANSWER }) {
    totalCount
    edges {
      node {
        number
        buyer { name }
        total { amount currencyCode }
        lines { quantity item { title } state waiting { text deadline } availableActions { action primary } }
        timeline { at actorName text }
      }
    }
  }
}

query Policies {
  policies { key name current { version publishedAt } assignments { scope value } }
}
`;
}
