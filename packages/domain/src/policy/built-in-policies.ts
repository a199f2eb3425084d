import { cn7Day } from './built-in/cn-7-day.ts';
import { commission } from './built-in/commission.ts';
import { euConformity } from './built-in/eu-conformity.ts';
import { euWithdrawal } from './built-in/eu-withdrawal.ts';
import { jp8Day } from './built-in/jp-8-day.ts';
import { marketplace14DayWithDispute } from './built-in/marketplace-14-day-with-dispute.ts';
import { platform7WorkingDays } from './built-in/platform-7-working-days.ts';
import { retail7Day } from './built-in/retail-7-day.ts';
import { traditionalTrade } from './built-in/traditional-trade.ts';
import { transshipment } from './built-in/transshipment.ts';
import { ukCcr2013 } from './built-in/uk-ccr-2013.ts';
import { ukCra2015 } from './built-in/uk-cra-2015.ts';
import { parsePolicy } from './parse-policy.ts';
import type { PolicyDocument, PolicyDocumentInput } from './policy-document.ts';

/** Merchants' policies to start from, as documents: store them, or copy and change them under another key. */
export const builtInPolicies: readonly PolicyDocument[] = [
  retail7Day,
  commission,
  traditionalTrade,
  transshipment,
  platform7WorkingDays,
  marketplace14DayWithDispute,
].map(mustParse);

/** Laws that stand beside every merchant's policy where they apply. Facts with their sources; no legal advice. */
export const legalPacks: readonly PolicyDocument[] = [
  euWithdrawal,
  euConformity,
  ukCcr2013,
  ukCra2015,
  cn7Day,
  jp8Day,
].map(mustParse);

function mustParse(document: PolicyDocumentInput): PolicyDocument {
  const parsed = parsePolicy(document);
  if (parsed.ok) return parsed.policy;
  throw new Error(`${document.key}: ${parsed.problem.path}: ${parsed.problem.message}`);
}
