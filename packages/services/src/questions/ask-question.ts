import type { Side } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { AskQuestionInput } from '../contract/questions.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { askableOf } from '../work/askable-evidence.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { deadlinesIn } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { authorOf, type RequestWork } from '../work/request-work.ts';

const LONGEST_TEXT = 5_000;
const MOST_DAYS = 30;

/**
 * Asks one side for information and evidence, with a time to answer in; the wait that it interrupts stands still
 * meanwhile. The seller asks the buyer; in a dispute the mediator asks either side.
 */
export function askQuestion(context: ServiceContext, input: AskQuestionInput): Promise<Outcome<RequestChanged>> {
  const problems = [...checkTexts({ text: { value: input.text, longest: LONGEST_TEXT } }), ...checkDays(input.days)];
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'questionAsk', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const askedOf = input.askedOf ?? 'BUYER';
    const unfit = [...checkSide(work, chosen.value, askedOf), ...checkRequirements(work, chosen.value, input)];
    if (unfit.length > 0) return refused(...unfit);
    const until = input.days == null ? null : endOf(work, chosen.value, input.days);
    const asked = await putQuestion(work, chosen.value, { askedOf, until, text: input.text.trim() });
    return asked.ok ? writeQuestion(work, chosen.value, input, askedOf) : asked;
  });
}

function checkDays(days: number | null | undefined): Problem[] {
  if (days == null || (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)) return [];
  return [problem('DAYS_OUT_OF_RANGE', `Give from 1 to ${MOST_DAYS} days.`, ['days'])];
}

/** Outside a dispute there is nobody but the buyer whom the seller could ask. */
function checkSide(work: RequestWork, lines: readonly ChosenLine[], askedOf: Side): Problem[] {
  if (askedOf === 'BUYER') return [];
  const inDispute = lines.every(({ lineId }) => lineOf(work, lineId).row.state === 'IN_DISPUTE');
  if (inDispute) return [];
  return [problem('SIDE_NOT_ASKED', 'Only in a dispute can the seller be asked; ask the buyer.', ['askedOf'])];
}

function checkRequirements(
  work: RequestWork,
  lines: readonly ChosenLine[],
  { requirements }: AskQuestionInput,
): Problem[] {
  const known = new Set(lines.flatMap(({ lineId }) => askableOf(lineOf(work, lineId)).map(({ code }) => code)));
  return (requirements ?? []).flatMap((name, index, all) => {
    if (known.has(name) && all.indexOf(name) === index) return [];
    const message = 'Name each piece of evidence once, as the policy calls it.';
    return [problem('REQUIREMENT_NOT_FOUND', message, ['requirements', index], { known: [...known] })];
  });
}

function endOf(work: RequestWork, [first]: readonly ChosenLine[], days: number): number | null {
  if (!first) return null;
  const line = lineOf(work, first.lineId);
  return deadlinesIn(work.context, work.request, line)(work.now, { length: days, unit: 'CALENDAR_DAYS' });
}

/** All lines wait until the same moment: the one given, or what the policy of the first of them says. */
async function putQuestion(
  work: RequestWork,
  lines: readonly ChosenLine[],
  { askedOf, until, text }: { readonly askedOf: Side; readonly until: number | null; readonly text: string },
): Promise<Outcome<null>> {
  let end = until;
  for (const { lineId, field } of lines) {
    const moved = await moveLine(work, lineId, 'askInformation', {
      ...{ field, reason: text, data: { askedOf } },
      brings: { asked: askedOf },
      until: () => end,
    });
    if (!moved.ok) return moved;
    end ??= moved.value.row.deadline?.getTime() ?? null;
  }
  return done(null);
}

async function writeQuestion(
  work: RequestWork,
  lines: readonly ChosenLine[],
  input: AskQuestionInput,
  askedOf: Side,
): Promise<Outcome<null>> {
  const { context, transaction, request, actor, now } = work;
  const [first] = lines;
  const deadline = first && lineOf(work, first.lineId).row.deadline;
  if (!deadline) throw new Error('A question was put and nobody waits for the answer');
  const author = authorOf(actor, request.order);
  const id = context.newId();
  await transaction.question.create({
    data: {
      ...{ id, merchantId: actor.merchantId, requestId: request.row.id, askedOf, deadline, state: 'OPEN' },
      ...{ askedByKind: author.actorKind, askedById: author.actorId, askedByName: author.actorName },
      ...{ lineIds: lines.map(({ lineId }) => lineId), requirements: [...(input.requirements ?? [])] },
      ...{ text: input.text.trim(), createdAt: new Date(now) },
    },
  });
  Object.assign(work.payload, { questionId: id, askedOf, text: input.text.trim() });
  return done(null);
}
