import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestContext, type Runtime } from '../request/context.ts';
import type { Language } from '../request/language.ts';
import { html } from './html.ts';
import type { PageContent, WritePage } from './page-content.ts';
import type { PrintAddresses, Printed } from './print-address.ts';
import { printStyles } from './print-styles.ts';
import { readerOfPage } from './reader.ts';
import { recordPage } from './record/record-page.ts';
import { statementPage } from './statement/statement-page.ts';
import { voucherPage } from './voucher/voucher-page.ts';

export type PrintedPages = (
  path: string,
  parameters: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

const pages: Readonly<Record<Printed, WritePage>> = {
  record: recordPage,
  statement: statementPage,
  voucher: voucherPage,
};

/** The only thing a page loads is the style that is written in it, and it runs nothing. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(printStyles).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages to print, written on the server from what GraphQL answers the reader: the same eyes, the same words. */
export function printedPages(runtime: Runtime, addresses: PrintAddresses): PrintedPages {
  return async (path, parameters, request, response) => {
    const page = addresses.read(path, parameters);
    if (page === undefined) return send(request, response, 404, expired, 'en');
    const actor = await readerOfPage(runtime.services, page);
    const context = new RequestContext(runtime, actor, page.language, randomUUID());
    const content = actor === null ? null : await pages[page.kind](context, page.id);
    if (content === null) return send(request, response, 404, expired, page.language);
    return send(request, response, 200, content, page.language);
  };
}

const expired: PageContent = {
  title: 'This link is too old · 链接已失效',
  body: html`<h1>This link is too old</h1><p>Go back to the request and open the page again.</p>
    <p lang="zh-CN">链接已失效，请回到申请页面重新打开。</p>`,
};

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { title, body }: PageContent,
  language: Language,
): void {
  const text = `<!doctype html>${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>`
      .text
  }<style>${printStyles}</style></head><body><main>${body.text}</main></body></html>`;
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Content-Security-Policy': policy,
    'Cache-Control': 'private, no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}
