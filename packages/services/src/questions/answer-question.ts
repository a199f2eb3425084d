import type { Question } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { AnswerQuestionInput } from '../contract/questions.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { attachEvidence } from '../work/attach-evidence.ts';
import { moveLine } from '../work/move-line.ts';
import { authorOf, type RequestWork } from '../work/request-work.ts';

const LONGEST_TEXT = 5_000;

/**
 * Answers a question with words, files and typed facts; every line that waited for it goes on, with the rest of its own
 * time. What was asked for and is not supplied has to be explained in words.
 */
export function answerQuestion(context: ServiceContext, input: AnswerQuestionInput): Promise<Outcome<RequestChanged>> {
  if (input.text.length > LONGEST_TEXT) {
    const message = `At most ${LONGEST_TEXT} characters.`;
    return Promise.resolve(refused(problem('TOO_LONG', message, ['text'], { longest: LONGEST_TEXT })));
  }
  return runOnRequest(context, 'questionAnswer', input, async (work) => {
    const question = await findOpenQuestion(work, input.questionId);
    if (!question.ok) return question;
    const { id: questionId, lineIds } = question.value;
    const waiting = lineIds.filter((lineId) => work.lines.get(lineId)?.tracked.askedFrom);
    for (const lineId of waiting) {
      const moved = await moveLine(work, lineId, 'answerInformation', { field: ['questionId'] });
      if (!moved.ok) return moved;
    }
    const given = input.evidence ?? [];
    const attached = await attachEvidence(work, given, { lineIds, questionId, partOfMore: true });
    if (!attached.ok) return attached;
    if (input.text.trim() === '' && !(await suppliesAll(work, question.value, attached.value))) {
      const message = 'Write an answer, or add everything that was asked for.';
      return refused(problem('ANSWER_MISSING', message, ['text'], { requirements: question.value.requirements }));
    }
    await close(work, question.value, input.text.trim());
    return done(null);
  });
}

async function findOpenQuestion(work: RequestWork, questionId: string): Promise<Outcome<Question>> {
  const where = { id: questionId, requestId: work.request.row.id };
  const question = isUuid(questionId) ? await work.transaction.question.findFirst({ where }) : null;
  if (!question) return refused(problem('QUESTION_NOT_FOUND', 'This request has no such question.', ['questionId']));
  if (question.state === 'OPEN') return done(question);
  const message = 'This question is not open any more. Load the request again.';
  return refused(problem('QUESTION_ENDED', message, ['questionId'], { state: question.state }));
}

async function suppliesAll(
  { transaction }: RequestWork,
  { requirements }: Question,
  evidenceIds: readonly string[],
): Promise<boolean> {
  if (requirements.length === 0) return evidenceIds.length > 0;
  const given = await transaction.evidence.findMany({
    where: { id: { in: [...evidenceIds] } },
    select: { requirement: true },
  });
  return requirements.every((name) => given.some(({ requirement }) => requirement === name));
}

async function close(work: RequestWork, { id }: Question, text: string): Promise<void> {
  const { transaction, actor, request, now } = work;
  await transaction.question.update({
    where: { id },
    data: {
      ...{ state: 'ANSWERED', answer: text, answeredAt: new Date(now) },
      answeredByName: authorOf(actor, request.order).actorName,
    },
  });
  Object.assign(work.payload, { questionId: id, text });
}
