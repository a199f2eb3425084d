import type { DeskSupplierQuery } from '@refund-widget/client';
import { deskSupplier } from '@refund-widget/client/operations/console/desk-supplier';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DecisionDialog } from '../decision/decision-dialog.ts';
import { icon } from '../icons/icon.ts';

export type SupplierView = NonNullable<DeskSupplierQuery['refundRequest']>;

/** A file that goes with an entry of the record: on its way, kept, or refused with a reason. */
interface Picked {
  readonly name: string;
  readonly evidenceId: string | null;
  readonly problem: string;
}

/** A form about a supplier's leg: it knows the leg, and takes files as proof. */
export abstract class SupplierDialog extends DecisionDialog {
  @state() protected view: SupplierView | null = null;
  @state() private picked: readonly Picked[] = [];

  private reading: Promise<SupplierView | null> = Promise.resolve(null);

  override open(): void {
    super.open();
    this.reading = this.read();
  }

  /** The legs as they were when the form was opened; waits for them. */
  protected get legs(): Promise<SupplierView | null> {
    return this.reading;
  }

  private async read(): Promise<SupplierView | null> {
    const { number } = this.request;
    this.view = (await this.desk.client.send(deskSupplier, { number })).refundRequest;
    return this.view;
  }

  protected get evidenceIds(): string[] {
    return this.picked.flatMap(({ evidenceId }) => (evidenceId === null ? [] : [evidenceId]));
  }

  /** What is wrong with the files; they are sent as they are chosen. */
  protected get filesWrong(): string | null {
    const waiting = this.picked.some(({ evidenceId, problem }) => evidenceId === null && problem === '');
    return waiting ? this.desk.words.supplier.files.wait : null;
  }

  protected clearFiles(): void {
    this.picked = [];
  }

  protected filesField(): TemplateResult {
    const { files } = this.desk.words.supplier;
    return html`<div class="field">
      <label for="files">${files.label}</label>
      <input class="input" id="files" name="files" type="file" multiple accept="image/*,video/*,application/pdf"
        aria-describedby="files-hint" @change=${this.pick} />
      <span class="hint" id="files-hint">${files.hint}</span>
      ${this.wrong.files ? html`<span class="wrong">${icon('alert', { small: true })} ${this.wrong.files}</span>` : nothing}
      ${this.picked.length > 0 ? html`<ul class="stack xsgap" role="list">${this.picked.map((file) => this.pickedLook(file))}</ul>` : nothing}
    </div>`;
  }

  private pickedLook(file: Picked): TemplateResult {
    const { files } = this.desk.words.supplier;
    const { name, evidenceId, problem } = file;
    const remove = () => {
      this.picked = this.picked.filter((other) => other !== file);
    };
    return html`<li class="row xs">
      ${icon(problem ? 'alert' : evidenceId ? 'check' : 'clock', { small: true })}
      <span class="grow clip">${name}${problem ? html` · <span class="tone-critical">${problem}</span>` : evidenceId ? nothing : html` · ${files.sending}`}</span>
      <button type="button" class="btn quiet icon s" aria-label=${files.remove(name)} @click=${remove}>${icon('x')}</button>
    </li>`;
  }

  private async pick({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const chosen = [...(target.files ?? [])];
    target.value = '';
    await Promise.all(chosen.map((file) => this.sendFile(file)));
  }

  private async sendFile(file: File): Promise<void> {
    const entry: Picked = { name: file.name, evidenceId: null, problem: '' };
    this.picked = [...this.picked, entry];
    const uploaded = await this.desk.upload(this.request.order.id, file);
    const after: Picked = {
      ...entry,
      evidenceId: uploaded.kind === 'kept' ? uploaded.evidenceId : null,
      problem:
        uploaded.kind === 'refused'
          ? uploaded.message
          : uploaded.kind === 'failed'
            ? this.desk.words.supplier.files.failed
            : '',
    };
    this.picked = this.picked.map((other) => (other === entry ? after : other));
  }
}
