import type { MailContent } from '../mail-content.ts';
import { compiledLayout } from './compile-layout.ts';
import { fillTemplate } from './fill-template.ts';

export interface MailFrame {
  /** BCP 47, for screen readers and hyphenation. */
  readonly lang: string;
  readonly merchant: string;
  readonly footer: string;
}

export async function renderHtml(content: MailContent, frame: MailFrame): Promise<string> {
  const { heading, preheader, reference, box, button, code, total } = content;
  return fillTemplate(await compiledLayout(), {
    ...frame,
    heading,
    preheader,
    reference,
    paragraphs: texts(content.paragraphs),
    code: code === undefined ? [] : [{ digits: code }],
    items: content.items?.map((item) => ({ ...item })),
    figures: content.figures?.map((figure) => ({ ...figure })),
    total: total ? [{ ...total }] : [],
    box: box ? [{ label: box.label, lines: texts(box.lines) }] : [],
    closing: texts(content.closing ?? []),
    button: button ? [{ ...button }] : [],
  });
}

function texts(lines: readonly string[]) {
  return lines.map((text) => ({ text }));
}
