import type { LineDeskJson } from '@refund-widget/database';
import {
  type CompiledPolicy,
  type EligibilityOption,
  type Instant,
  type Payment,
  supplierGate,
  unitShare,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { LineDesk, RequestAction, Waiting } from '../contract/requests.ts';
import { askableOf } from '../work/askable-evidence.ts';
import { factsOfLine, timeZoneOf } from '../work/line-facts.ts';
import { policiesOfLine } from '../work/loaded-request.ts';
import { readDecision } from '../work/stored-decision.ts';
import { readRuling, readTracked, readUnits } from '../work/stored-line.ts';
import { actionsFor } from './actions-for.ts';

/** As much of a request as its lines are judged by. */
export interface DeskRequest {
  readonly row: {
    readonly sellerId: string;
    readonly refunds: readonly DeskLeg[];
    readonly offers: JudgedRow['offers'];
    readonly manualPayouts: JudgedRow['manualPayouts'];
    readonly disputes: JudgedRow['disputes'];
  };
  readonly order: { readonly merchant: { readonly timeZone: string }; readonly payments: readonly Payment[] };
  readonly asOf: Instant;
}

type JudgedRow = Parameters<typeof factsOfLine>[0]['row'];
type DeskLeg = JudgedRow['refunds'][number];

/** A line with its stored values read, its decision unread. */
export type DeskLine = ReturnType<typeof deskLine>;

export function deskLine({ policies }: ServiceContext, json: LineDeskJson) {
  const { deadline, tracked, units, decision, proofOfDispatchSuffices, ruling, item, ...columns } = json;
  return {
    ...policiesOfLine(policies, json, item.policyVersionId),
    row: {
      ...columns,
      refund: BigInt(json.refund),
      supplierRefunded: BigInt(json.supplierRefunded),
      deadline: deadline === null ? null : new Date(deadline),
    },
    ruling: readRuling(ruling),
    tracked: readTracked(tracked),
    units,
    item,
    decision: { proofOfDispatchSuffices, text: decision },
  };
}

export function lineDesk(request: DeskRequest, line: DeskLine, actor: Actor, now: number): LineDesk {
  let read: EligibilityOption | null = null;
  const option = () => {
    read ??= readDecision(JSON.parse(line.decision.text)).option;
    return read;
  };
  let judged: RequestAction[] | null = null;
  return {
    lineId: line.row.id,
    waiting: waitingOf(request, line),
    get availableActions() {
      judged ??= actionsFor(actor, line.row, factsOfLine(request, line, actor), now);
      return judged;
    },
    get allowedDeductions() {
      return option().deductions.filter(({ when }) => when === 'INSPECTION');
    },
    get askable() {
      return askableOf(line);
    },
    get rules() {
      return option().rules;
    },
    get window() {
      return option().window;
    },
    get postage() {
      return option().postage;
    },
    get supplierGate() {
      return supplierGate(factsOfLine(request, line, actor));
    },
    get shares() {
      return sharesOf(line);
    },
  };
}

function waitingOf(request: DeskRequest, { row, source }: { row: DeskLine['row']; source: CompiledPolicy }) {
  if (row.waitingFor === null) return null;
  const waiting: Waiting = {
    actor: row.waitingFor,
    deadline: row.deadline?.getTime() ?? null,
    otherwise: row.onTimeout ?? 'REMIND',
    clause: row.onTimeoutClause,
    timeZone: timeZoneOf(request, { source }),
  };
  return waiting;
}

function sharesOf({ units, item }: DeskLine): { unit: number; amount: bigint }[] {
  const total = BigInt(item.total);
  return readUnits(units).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({
      unit: first + index,
      amount: unitShare(total, item.quantity, first + index),
    })),
  );
}
