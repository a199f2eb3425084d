import { deskEvidenceAdd } from '@refund-widget/client/operations/console/desk-evidence-add';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import type { FieldMessages } from '../form/field.ts';
import { fileChoice } from './file-choice.ts';
import { uploadAll } from './upload-all.ts';

/** Adds files to what a request is decided on. */
@customElement('rc-add-evidence')
export class RcAddEvidence extends DecisionDialog {
  @state() private files: readonly File[] = [];

  protected override readonly action = 'addEvidence';

  protected override text(): DialogText {
    const { addEvidence, answer } = this.desk.words;
    return {
      title: addEvidence.title,
      lead: addEvidence.lead,
      submit: addEvidence.submit,
      submitting: answer.submitting,
    };
  }

  protected override fields(): TemplateResult {
    const choose = (files: readonly File[]) => {
      this.files = files;
    };
    return fileChoice({ files: this.files, wrong: this.wrong.files, choose, desk: this.desk });
  }

  protected override check(): FieldMessages {
    return { files: this.files.length === 0 ? this.desk.words.addEvidence.none : null };
  }

  protected override async send(): Promise<Answer> {
    const uploaded = await uploadAll(this.desk, this.request.order.id, this.files);
    if ('answer' in uploaded) return uploaded.answer;
    return this.decisions.send(deskEvidenceAdd, 'evidenceAdd', {
      requestId: this.request.id,
      evidence: uploaded.ids.map((evidenceId) => ({ evidenceId })),
    });
  }

  protected override reset(): void {
    this.files = [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-add-evidence': RcAddEvidence;
  }
}
