/** One mail in blocks, in one language, formatted, not yet escaped; written once and rendered as HTML and as plain text. */
export interface MailContent {
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preheader: string;
  readonly heading: string;
  /** Which order and request, e.g. `Request R-10482 · Order AF-58291`. */
  readonly reference: string;
  readonly paragraphs: readonly string[];
  /** A one-time code, shown large. */
  readonly code?: string | undefined;
  readonly items?: readonly MailItem[] | undefined;
  readonly figures?: readonly MailFigure[] | undefined;
  readonly total?: MailFigure | undefined;
  /** Lines set apart, such as a return address. */
  readonly box?: { readonly label: string; readonly lines: readonly string[] } | undefined;
  readonly closing?: readonly string[] | undefined;
  readonly button?: { readonly label: string; readonly url: string } | undefined;
}

export interface MailItem {
  readonly title: string;
  readonly detail: string;
  readonly amount: string;
}

export interface MailFigure {
  readonly label: string;
  readonly value: string;
}
