import { parseArgs } from 'node:util';
import type { AuditReport, Services } from '@refund-widget/services';
import { elapsed } from './timed.ts';
import { withServices } from './with-services.ts';

const usage = 'Usage: npm run refund -- audit verify|checkpoint [--merchant SLUG] [--json]';

/** How often a long check says how far it is, in milliseconds. */
const reportInterval = 2_000;

/**
 * `refund audit verify`: recomputes every seal of every record and of every checkpoint. `refund audit checkpoint` makes
 * one now. Both tell the last checkpoint's hash, to be kept where the database's owner cannot reach it.
 *
 * @returns 0 when every record is whole, 1 when one is not, 2 when the call makes no sense
 */
export async function audit(parameters: string[]): Promise<number> {
  const call = parseCall(parameters);
  if (!call) {
    console.error(usage);
    return 2;
  }
  return withServices((services) => checkMerchants(services, call));
}

interface Call {
  readonly action: 'verify' | 'checkpoint';
  readonly merchant: string | undefined;
  readonly json: boolean;
}

function parseCall(parameters: string[]): Call | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { merchant: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [action, ...rest] = positionals;
    if ((action !== 'verify' && action !== 'checkpoint') || rest.length > 0) return undefined;
    return { action, merchant: values.merchant, json: values.json };
  } catch {
    return undefined;
  }
}

async function checkMerchants(services: Services, { action, merchant, json }: Call): Promise<number> {
  const merchants = await services.merchantDirectory();
  const chosen = merchants.filter(({ slug }) => merchant === undefined || slug === merchant);
  if (merchant !== undefined && chosen.length === 0) {
    console.error(`There is no merchant "${merchant}". There are: ${merchants.map(({ slug }) => slug).join(', ')}.`);
    return 2;
  }
  const reports: Record<string, AuditReport> = {};
  for (const { id, slug } of chosen) {
    if (action === 'checkpoint') await services.checkpointAudit({ merchantId: id });
    const report = await verifyOne(services, id, slug, json);
    reports[slug] = report;
    if (!json) print(slug, report);
  }
  if (json) console.log(JSON.stringify(reports, null, 2));
  return Object.values(reports).every(({ intact }) => intact) ? 0 : 1;
}

function verifyOne(services: Services, merchantId: string, slug: string, quiet: boolean): Promise<AuditReport> {
  const started = performance.now();
  let nextReport = started + reportInterval;
  return services.verifyMerchant({
    merchantId,
    onProgress: ({ done, total }) => {
      if (quiet || performance.now() < nextReport) return;
      nextReport = performance.now() + reportInterval;
      console.log(`${slug}: ${done} of ${total} requests (${elapsed(started)})`);
    },
  });
}

function print(slug: string, report: AuditReport): void {
  const { intact, requests, entries, checkpoints, lastCheckpoint, notYetCovered, findings } = report;
  const counted = `${requests} requests, ${entries} entries, ${checkpoints} checkpoints`;
  console.log(`${slug}: ${intact ? 'whole' : 'TAMPERED WITH'} (${counted})`);
  for (const { kind, requestNumber, what } of findings) {
    console.error(`  ${kind}${requestNumber === null ? '' : ` R-${requestNumber}`}: ${what}`);
  }
  if (notYetCovered > 0) console.log(`  ${notYetCovered} moved since the last checkpoint`);
  if (lastCheckpoint) {
    const at = new Date(lastCheckpoint.at).toISOString();
    console.log(`  checkpoint ${lastCheckpoint.seq} of ${at}: ${lastCheckpoint.hash}`);
  }
}
