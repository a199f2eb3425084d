import { html, type TemplateResult } from 'lit';
import './refund-evidence.ts';
import '../fields/refund-field.ts';
import type { Need } from '../apply/answers.ts';
import { controlValue } from '../apply/control-value.ts';
import type { Evidence } from '../apply/draft.ts';
import type { Problems } from '../apply/problems.ts';
import { InnerElement } from '../base/inner-element.ts';
import { count } from '../format/count.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { acceptedTypes } from './accepted-types.ts';
import { factName } from './evidence-problems.ts';
import type { FileActionEvent, FilesAddedEvent } from './refund-evidence.ts';
import { needsStyles } from './refund-needs.styles.ts';
import type { Uploads } from './uploads.ts';

/** What has to be shown or told: for each requirement a place for files, or fields for facts. */
export class RefundNeeds extends InnerElement {
  protected override readonly sheets = [needsStyles];
  static override properties = { needs: {}, draft: {}, problems: {}, uploads: {}, sending: {}, change: {} };

  needs: readonly Need[] = [];
  declare draft: Evidence;
  problems: Problems = {};
  declare uploads: Uploads;
  /** Changes whenever a file does, so that this renders again. */
  sending: Uploads['files'] = [];
  change: (change: Partial<Evidence>) => void = () => {};

  protected override render(): TemplateResult {
    return html`<div class="stack needs">${this.needs.map((need) => this.#need(need))}</div>`;
  }

  #need(need: Need): TemplateResult {
    const words = evidenceWords.of(this.context.locale);
    const { requirement, lots } = need;
    const many = requirement.required && requirement.minimum > 1 ? ` · ${words.atLeast(requirement.minimum)}` : '';
    const titles = lots.map(({ item }) => item.title).join(', ');
    return html`<section>
      <h3>${requirement.label}</h3>
      <p class="hint">${requirement.required ? words.required : words.helps}${many}${titles ? ` · ${titles}` : ''}</p>
      ${requirement.kind === 'FACTS' ? this.#facts(need) : this.#files(need)}
    </section>`;
  }

  #range({ minimum, maximum }: Need['requirement']['fields'][number]): string {
    if (minimum === null || maximum === null) return '';
    const { locale } = this.context;
    return evidenceWords.of(locale).madeFor(count(minimum, locale), count(maximum, locale));
  }

  #files({ key, requirement }: Need): TemplateResult {
    const { uploads } = this;
    return html`<refund-evidence
      .context=${this.context}
      .name=${`files-${key}`}
      .accept=${acceptedTypes(requirement.kind)}
      .error=${this.problems[`files-${key}`] ?? ''}
      .sent=${this.draft.files.filter((file) => file.need === key)}
      .sending=${this.sending.filter((file) => file.need === key)}
      .thumbnails=${uploads.thumbnails}
      @refund-files-added=${(event: FilesAddedEvent) => {
        for (const file of event.files) uploads.add(file, key, requirement.code);
      }}
      @refund-file-action=${this.#fileAction}
    ></refund-evidence>`;
  }

  #fileAction(event: FileActionEvent): void {
    const { file, action } = event;
    if ('evidenceId' in file) {
      this.change({ files: this.draft.files.filter((other) => other.evidenceId !== file.evidenceId) });
    } else if (action === 'retry') this.uploads.retry(file.id);
    else this.uploads.remove(file.id);
  }

  #facts({ key, requirement }: Need): TemplateResult {
    const typed = this.draft.facts[key] ?? {};
    return html`<div class="cols">
      ${requirement.fields.map((field) => {
        const name = factName(key, field.name);
        const change = (event: Event) =>
          this.change({ facts: { ...this.draft.facts, [key]: { ...typed, [field.name]: controlValue(event) } } });
        return html`<refund-field
          class=${field.type === 'TEXT' ? 'wide' : ''}
          .context=${this.context}
          .name=${name}
          .label=${field.label}
          .unit=${field.unit ?? ''}
          .hint=${this.#range(field)}
          .type=${field.type === 'NUMBER' ? 'number' : field.type === 'DATE' ? 'date' : 'text'}
          .value=${typed[field.name] ?? ''}
          .error=${this.problems[name] ?? ''}
          @input=${change}
        ></refund-field>`;
      })}
    </div>`;
  }
}

customElements.define('refund-needs', RefundNeeds);

declare global {
  interface HTMLElementTagNameMap {
    'refund-needs': RefundNeeds;
  }
}
