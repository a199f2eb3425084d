import { deskQuestionAnswer } from '@refund-widget/client/operations/console/desk-question-answer';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer, RequestDetails } from '../api/decisions.ts';
import { DecisionDialog, type DialogText } from '../decision/decision-dialog.ts';
import { fileChoice } from '../evidence/file-choice.ts';
import { uploadAll } from '../evidence/upload-all.ts';
import { type FieldMessages, textField } from '../form/field.ts';

/** Answers what the mediator asked the seller, in words and with files. */
@customElement('rc-answer')
export class RcAnswer extends DecisionDialog {
  @state() private reply = '';
  @state() private files: readonly File[] = [];

  protected override readonly action = 'answerInformation';

  protected override text(): DialogText {
    const { answer } = this.desk.words;
    return { title: answer.title, submit: answer.submit, submitting: answer.submitting };
  }

  protected override fields(): TemplateResult {
    const { words } = this.desk;
    const question = this.question();
    return html`
      ${question ? html`<blockquote class="words">${words.quoted(question.text)}</blockquote>` : ''}
      ${textField({
        name: 'text',
        label: words.answer.text,
        value: this.reply,
        wrong: this.wrong,
        rows: 4,
        input: (reply) => {
          this.reply = reply;
        },
      })}
      ${fileChoice({
        files: this.files,
        choose: (files) => {
          this.files = files;
        },
        desk: this.desk,
      })}
    `;
  }

  protected override check(): FieldMessages {
    const empty = !this.reply.trim() && this.files.length === 0;
    return { text: empty ? this.desk.words.answer.textMissing : null };
  }

  protected override async send(): Promise<Answer> {
    const question = this.question();
    if (!question) throw new Error('A question was answered that is not open');
    const uploaded = await uploadAll(this.desk, this.request.order.id, this.files);
    if ('answer' in uploaded) return uploaded.answer;
    return this.decisions.send(deskQuestionAnswer, 'questionAnswer', {
      requestId: this.request.id,
      questionId: question.id,
      text: this.reply.trim(),
      evidence: uploaded.ids.map((evidenceId) => ({ evidenceId })),
    });
  }

  protected override written(): string {
    return this.reply.trim();
  }

  protected override reset(): void {
    this.reply = '';
    this.files = [];
  }

  private question(): RequestDetails['questions'][number] | null {
    const open = this.request.questions.filter(({ state, askedOf }) => state === 'OPEN' && askedOf === 'SELLER');
    return open.find(({ lines }) => lines.some(({ id }) => this.lineIds.includes(id))) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-answer': RcAnswer;
  }
}
