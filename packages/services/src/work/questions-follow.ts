import type { LineEvent } from '@refund-widget/domain';
import type { LoadedLine } from './loaded-request.ts';
import type { RequestWork } from './request-work.ts';

/** After a move: a question that no line waits for any more is over, unanswered. */
export async function questionsFollow(
  work: RequestWork,
  before: LoadedLine,
  after: LoadedLine,
  event: LineEvent,
): Promise<void> {
  if (before.tracked.askedFrom === null) return;
  if (after.tracked.askedFrom !== null) {
    if (event === 'extendDeadline') await followDeadline(work, after);
    return;
  }
  if (event === 'answerInformation') return;
  for (const { id, lineIds } of await openAbout(work, after.row.id)) {
    if (lineIds.some((lineId) => work.lines.get(lineId)?.tracked.askedFrom)) continue;
    const state = event === 'deadline' ? 'LAPSED' : 'WITHDRAWN';
    await work.transaction.question.update({ where: { id }, data: { state } });
  }
}

async function followDeadline(work: RequestWork, { row }: LoadedLine): Promise<void> {
  if (row.deadline === null) return;
  for (const { id } of await openAbout(work, row.id)) {
    await work.transaction.question.update({ where: { id }, data: { deadline: row.deadline } });
  }
}

function openAbout({ transaction, request }: RequestWork, lineId: string) {
  return transaction.question.findMany({
    where: { requestId: request.row.id, state: 'OPEN', lineIds: { has: lineId } },
    select: { id: true, lineIds: true },
  });
}

/** Units that are set apart while a question is open wait for the same answer. */
export async function questionsOfPart(work: RequestWork, line: LoadedLine, newLineId: string): Promise<void> {
  if (line.tracked.askedFrom === null) return;
  for (const { id, lineIds } of await openAbout(work, line.row.id)) {
    await work.transaction.question.update({ where: { id }, data: { lineIds: [...lineIds, newLineId] } });
  }
}
