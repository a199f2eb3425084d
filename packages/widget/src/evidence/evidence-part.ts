import type { EvidenceInput, RequirementFragment } from '@refund-widget/client';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import './refund-needs.ts';
import type { Need } from '../apply/answers.ts';
import type { Evidence } from '../apply/draft.ts';
import type { Problems } from '../apply/problems.ts';
import { RequestPart } from '../late/request-part.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { evidenceProblems } from './evidence-problems.ts';
import { given } from './given.ts';
import { type SendingFile, Uploads } from './uploads.ts';

/** A part of the request page that takes files and facts with what the buyer says. */
export abstract class EvidencePart extends RequestPart {
  static override properties: PropertyDeclarations = { evidence: { state: true } };

  protected evidence: Evidence = { facts: {}, files: [] };

  #uploads = new Uploads(
    this,
    () => {
      const { client, endpoint } = this.context;
      return { client, endpoint: new URL('uploads', endpoint).href, orderId: this.request.order.id };
    },
    {
      onSent: (file) => {
        this.evidence = { ...this.evidence, files: [...this.evidence.files, file] };
        this.context.say(evidenceWords.of(this.context.locale).uploadedAll(file.name));
      },
      onMilestone: (file, percent) =>
        this.context.say(evidenceWords.of(this.context.locale).uploadedPart(file.name, percent)),
      onFailed: (file) => this.context.say(`${file.name}: ${this.#trouble(file)}`, 'alert'),
    },
  );

  #trouble({ state, progress }: SendingFile): string {
    const words = evidenceWords.of(this.context.locale);
    return state === 'refused' ? words.uploadRefused : words.uploadFailed(Math.floor(progress * 100));
  }

  /** Says that files are on their way; empty when none is. */
  protected get pending(): string {
    const { files } = this.#uploads;
    const count = files.filter(({ state }) => state === 'sending' || state === 'paused').length;
    return count === 0 ? '' : evidenceWords.of(this.context.locale).stillUploading(count);
  }

  /** What of `needs` is missing or wrong, by the name of the control. */
  protected missing(needs: readonly Need[]): Problems {
    const { locale } = this.context;
    const ready = (need: string) =>
      this.#uploads.files.filter((file) => file.need === need && file.state !== 'refused').length +
      this.evidence.files.filter((file) => file.need === need).length;
    return evidenceProblems(needs, this.evidence, ready, evidenceWords.of(locale), locale);
  }

  /** The files and facts given for `needs`. */
  protected given(needs: readonly Need[]): EvidenceInput[] {
    return needs.flatMap((need) => given(need, this.evidence));
  }

  protected needsForm(needs: readonly Need[], problems: Problems): TemplateResult {
    return html`<refund-needs
      .context=${this.context}
      .needs=${needs}
      .draft=${this.evidence}
      .problems=${problems}
      .uploads=${this.#uploads}
      .sending=${this.#uploads.files}
      .change=${(change: Partial<Evidence>) => {
        this.evidence = { ...this.evidence, ...change };
      }}
    ></refund-needs>`;
  }
}

/** A requirement as something to fill in; `group` tells alike ones of two forms apart. */
export function needOf(requirement: RequirementFragment, group: string): Need {
  return { key: `${group}-${requirement.code}`, requirement, lots: [] };
}

/** Files that nobody asked for by name, e.g. what backs a complaint. */
export function anyFiles(label: string, group: string): Need {
  const requirement: RequirementFragment = {
    code: '',
    clause: '',
    fields: [],
    kind: 'DOCUMENT',
    label,
    minimum: 0,
    required: false,
  };
  return { key: `${group}-files`, requirement, lots: [] };
}
