import type { EvidenceInput } from '@refund-widget/client';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import './refund-evidence-step.ts';
import { type Need, needsFor } from '../apply/answers.ts';
import type { Draft, SentFile } from '../apply/draft.ts';
import type { FormLot } from '../apply/form-lot.ts';
import type { Problems } from '../apply/problems.ts';
import type { WidgetContext } from '../context/widget-context.ts';
import type { EvidenceWords } from '../words/evidence-words.en.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { evidenceInputs } from './evidence-inputs.ts';
import { evidenceProblems } from './evidence-problems.ts';
import { type SendingFile, Uploads } from './uploads.ts';

export interface EvidenceSource {
  context(): WidgetContext;
  readonly orderId: string;
  onSent(file: SentFile): void;
}

interface EvidenceStep {
  readonly needs: readonly Need[];
  readonly draft: Draft;
  readonly problems: Problems;
  readonly change: (change: Partial<Draft>) => void;
}

/** The evidence of a request: its step, its uploads, and what is still missing. Loaded where a policy asks for some. */
export class EvidenceFlow {
  #source: EvidenceSource;
  #uploads: Uploads;

  constructor(host: ReactiveControllerHost, source: EvidenceSource) {
    this.#source = source;
    const target = () => {
      const { client, endpoint } = source.context();
      return { client, endpoint: new URL('uploads', endpoint).href, orderId: source.orderId };
    };
    this.#uploads = new Uploads(host, target, {
      onSent: (file) => {
        source.onSent(file);
        source.context().say(this.#words().uploadedAll(file.name));
      },
      onMilestone: (file, percent) => source.context().say(this.#words().uploadedPart(file.name, percent)),
      onFailed: (file) => source.context().say(`${file.name}: ${this.#trouble(file)}`, 'alert'),
    });
  }

  #words(): EvidenceWords {
    return evidenceWords.of(this.#source.context().locale);
  }

  #trouble(file: SendingFile): string {
    const words = this.#words();
    return file.state === 'refused' ? words.uploadRefused : words.uploadFailed(Math.floor(file.progress * 100));
  }

  /** Whether files are on their way, or wait for the connection. */
  get isSending(): boolean {
    return this.#uploads.files.some(({ state }) => state === 'sending' || state === 'paused');
  }

  /** Says that files are on their way; empty when none is. */
  pending(whileReviewing: boolean): string {
    const count = this.#uploads.files.filter(({ state }) => state === 'sending').length;
    if (count === 0) return '';
    return whileReviewing ? this.#words().stillUploading(count) : this.#words().continueWhile;
  }

  problems(lots: readonly FormLot[], draft: Draft): Problems {
    const ready = (need: string) =>
      this.#uploads.files.filter((file) => file.need === need && file.state !== 'refused').length +
      draft.files.filter((file) => file.need === need).length;
    return evidenceProblems(needsFor(lots, draft), draft, ready, this.#words(), this.#source.context().locale);
  }

  inputs(lots: readonly FormLot[], draft: Draft): EvidenceInput[] {
    return evidenceInputs(lots, draft);
  }

  step({ needs, draft, problems, change }: EvidenceStep): TemplateResult {
    return html`<refund-evidence-step
      .context=${this.#source.context()}
      .needs=${needs}
      .draft=${draft}
      .problems=${problems}
      .uploads=${this.#uploads}
      .sending=${this.#uploads.files}
      .change=${change}
    ></refund-evidence-step>`;
  }
}
