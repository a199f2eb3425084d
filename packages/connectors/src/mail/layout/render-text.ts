import type { MailContent } from '../mail-content.ts';
import type { MailFrame } from './render-html.ts';

/** The plain-text part: the same words in the same order, for readers and filters that want no HTML. */
export function renderText(content: MailContent, { merchant, footer }: MailFrame): string {
  const { items = [], figures = [], total, box, code, button } = content;
  const blocks = [
    [content.heading, content.reference].join('\n'),
    ...content.paragraphs,
    code && `    ${code}`,
    items.map(({ title, detail, amount }) => `- ${[title, detail, amount].filter(Boolean).join(' · ')}`).join('\n'),
    [...figures, ...(total ? [total] : [])].map(({ label, value }) => `${label}: ${value}`).join('\n'),
    box && [`${box.label}:`, ...box.lines.map((line) => `    ${line}`)].join('\n'),
    ...(content.closing ?? []),
    button && `${button.label}:\n${button.url}`,
    `-- \n${merchant}\n${footer}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
