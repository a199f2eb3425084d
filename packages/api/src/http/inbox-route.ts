import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ShownMail } from '../stores/inbox-store.ts';
import { answerJson } from './answer.ts';
import { inboxPage } from './inbox-page.ts';

/** The development inbox: `/inbox` for people, `/inbox.json` for tests, `/inbox/<id>` for one mail as its reader sees it. */
export function inboxRoute(readMails: () => Promise<readonly ShownMail[]>) {
  return async (path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (path === '/inbox.json') {
      answerJson(response, 200, { mails: (await readMails()).map(({ html: _html, ...mail }) => mail) });
      return true;
    }
    if (path === '/inbox' || path === '/inbox/') {
      const chosen = new URL(request.url ?? '/', 'http://localhost').searchParams.get('mail');
      sendPage(
        response,
        inboxPage(await readMails(), chosen),
        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
      );
      return true;
    }
    const id = /^\/inbox\/([0-9a-f-]{36})$/.exec(path)?.[1];
    const mail = id === undefined ? undefined : (await readMails()).find((one) => one.id === id);
    if (mail === undefined) return false;
    // A mail is somebody else's HTML: it runs nothing and is of no origin of ours.
    sendPage(
      response,
      mail.html,
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'",
    );
    return true;
  };
}

function sendPage(response: ServerResponse, html: string, policy: string): void {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(html);
}
