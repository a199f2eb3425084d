import type { TemplateResult } from 'lit';
import type { RequestDetails } from '../../api/decisions.ts';
import type { Desk } from '../../api/desk.ts';
import type { IconName } from '../../icons/icon.ts';
import type { Words } from '../../locale/english.ts';

/** What a decision's form is given: who looks at what, and the lines the API offers it for. */
export interface DialogGiven {
  readonly desk: Desk;
  readonly request: RequestDetails;
  readonly lineIds: readonly string[];
}

/** How the console asks for one of the API's actions. */
export interface Decision {
  readonly icon: IconName;
  /** The key that opens it, while nobody is typing. */
  readonly key?: string;
  /** Refusals and what takes something away look the part. */
  readonly danger?: boolean;
  label(words: Words, request: RequestDetails, locale: string): string;
  /** What follows, said above the button where it is the step that moves things on. */
  effect?(words: Words, request: RequestDetails): string;
  /** Announced once it is done. */
  done(words: Words): string;
  /** A page of its own instead of a form. */
  path?(request: RequestDetails): string;
  /** A `DecisionDialog`; its code is fetched when it is first opened. */
  readonly dialog?: {
    readonly load: () => Promise<unknown>;
    readonly render: (given: DialogGiven) => TemplateResult;
  };
}

export type DecisionTable = Readonly<Record<string, Decision>>;
