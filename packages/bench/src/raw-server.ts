import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { statements } from './raw-sql.ts';

/**
 * The yardstick: `node:http` and `pg`, one statement a read, no authentication, no tenancy rules, no GraphQL and no
 * engine. It reads the same rows and answers JSON of the same shape and size.
 */
interface Setup {
  readonly databaseUrl: string;
  readonly merchantId: string;
  /** The first item of our own answer: the shape and the sentences, into which the rows read are put. */
  readonly itemAnswer: { readonly refundEligibility: { readonly best: object } };
}

/** The order by the shop's id when it is read, by ours when a unit of it is claimed. */
export interface Wanted {
  readonly orderId: string;
  readonly itemId?: string;
  readonly lotId?: string;
  readonly unit?: number;
}

function isSetup(message: unknown): message is Setup {
  return typeof message === 'object' && message !== null && 'databaseUrl' in message && 'itemAnswer' in message;
}

process.once('message', (message) => {
  if (!isSetup(message)) throw new Error('The raw server was set up with something else than it needs.');
  start(message);
});
process.once('disconnect', () => process.exit(0));

function start({ databaseUrl, merchantId, itemAnswer }: Setup): void {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, options: `-c app.merchant_id=${merchantId}` });
  const routes: Record<string, (body: Wanted) => Promise<unknown>> = {
    '/eligibility': (wanted) => eligibility(pool, wanted, itemAnswer),
    '/create': (wanted) => create(pool, merchantId, wanted),
    '/queue': () => queue(pool),
  };
  const server = createServer(async (request, response) => {
    try {
      const answer = await routes[request.url ?? '']?.(JSON.parse(await read(request)));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object') process.send?.(`http://127.0.0.1:${address.port}`);
  });
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

async function eligibility(pool: pg.Pool, { orderId }: Wanted, itemAnswer: Setup['itemAnswer']): Promise<unknown> {
  const { rows } = await pool.query({ name: 'order', text: statements.order, values: [orderId] });
  const items = rows.map((row) => {
    const closesAt = new Date(row.delivered_at.getTime() + 7 * 24 * 60 * 60 * 1000);
    const amount = { amount: (Number(row.total) / 100).toFixed(2), currencyCode: row.currency };
    const window = { opensAt: row.delivered_at, closesAt, lastDay: closesAt.toISOString().slice(0, 10) };
    const best = {
      ...itemAnswer.refundEligibility.best,
      claimableQuantity: row.last_unit - row.first_unit + 1 - row.claimed,
      maximumRefund: amount,
      window,
    };
    return {
      ...itemAnswer,
      id: row.item_id,
      title: row.title,
      quantity: row.quantity,
      total: amount,
      refundEligibility: { ...itemAnswer.refundEligibility, best },
    };
  });
  return { data: { order: { id: rows[0].order_id, number: rows[0].number, items } } };
}

let decided: { decision: unknown; tracked: unknown } | undefined;

async function create(pool: pg.Pool, merchantId: string, { orderId, itemId, lotId, unit }: Wanted): Promise<unknown> {
  const client = await pool.connect();
  const [request, line] = [randomUUID(), randomUUID()];
  const run = (name: keyof typeof statements, values: unknown[]) =>
    client.query({ name, text: statements[name], values });
  try {
    await client.query('BEGIN');
    const { rows } = await run('item', [itemId]);
    const numbered = await run('nextNumber', [merchantId]);
    const { last_number: number } = numbered.rows[0];
    const amount = BigInt(rows[0].total) / BigInt(rows[0].quantity);
    decided ??= (await run('decided', [])).rows[0];
    await run('insertRequest', [request, merchantId, orderId, rows[0].seller_id, number]);
    await run('insertLine', [line, merchantId, request, itemId, lotId, amount, decided?.decision, decided?.tracked]);
    await run('insertClaim', [randomUUID(), merchantId, itemId, lotId, line, unit]);
    const hash = createHash('sha256').update(request).digest('hex');
    await run('insertAudit', [randomUUID(), merchantId, request, line, hash]);
    await run('insertOutbox', [randomUUID(), merchantId, JSON.stringify({ request })]);
    await run('insertKey', [merchantId, randomUUID(), hash]);
    await client.query('COMMIT');
    const refund = { amount: (Number(amount) / 100).toFixed(2), currencyCode: 'CHF' };
    const refundRequest = { id: request, number: `R-${number}`, lines: [{ id: line, state: 'SUBMITTED', refund }] };
    return { data: { refundRequestCreate: { refundRequest, userErrors: [] } } };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function queue(pool: pg.Pool): Promise<unknown> {
  const { rows } = await pool.query({ name: 'queue', text: statements.queue });
  const money = (minor: string) => ({ amount: (Number(minor) / 100).toFixed(2), currencyCode: 'CHF' });
  const edges = rows.map((row) => ({
    node: {
      id: row.id,
      number: `R-${row.number}`,
      createdAt: row.created_at,
      nextDeadline: row.next_deadline,
      total: money(row.total),
      buyer: { name: row.buyer_name, country: row.buyer_country },
      order: { number: row.order_number },
      seller: { name: row.seller },
      lines: row.lines.map((line: { refund: string; title: string; actor: string; deadline: string }) => ({
        ...line,
        item: { title: line.title },
        refund: money(line.refund),
        waiting: { actor: line.actor, deadline: line.deadline },
      })),
    },
  }));
  return { data: { refundRequests: { edges, pageInfo: { hasNextPage: true, endCursor: rows.at(-1)?.id } } } };
}
