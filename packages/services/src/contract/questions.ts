import type { Instant, Side } from '@refund-widget/domain';
import type { Command, LineDecision } from './command.ts';
import type { EvidenceInput } from './requests.ts';

export interface AskQuestionInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** The buyer when left out; a mediator may ask either side. */
  readonly askedOf?: Side | null | undefined;
  readonly text: string;
  /** Names of evidence as the lines' policies define it. */
  readonly requirements?: readonly string[] | null | undefined;
  /** 1 to 30; the policy's deadline for answers when left out. */
  readonly days?: number | null | undefined;
}

export interface AnswerQuestionInput extends Command {
  readonly requestId: string;
  readonly questionId: string;
  readonly text: string;
  /** `line` counts the question's lines. */
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
}

export interface ReviewEvidenceInput extends Command {
  readonly requestId: string;
  readonly evidenceId: string;
  readonly accepted: boolean;
  /** Required when refused: the buyer reads it. */
  readonly reason?: string | null | undefined;
}

export interface AddEvidenceInput extends Command {
  readonly requestId: string;
  /** `line` counts the request's lines in their order. */
  readonly evidence: readonly EvidenceInput[];
}

export interface ExtendDeadlineInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** The first instant that is too late. */
  readonly until: Instant;
  readonly reason: string;
}

export interface SendReminderInput extends Command {
  readonly requestId: string;
  /** All lines that wait for the buyer when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
}
