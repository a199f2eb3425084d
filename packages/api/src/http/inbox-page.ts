import type { ShownMail } from '../stores/inbox-store.ts';

/** One page without a script: mails on the left, the chosen one on the right. */
export function inboxPage(mails: readonly ShownMail[], chosenId: string | null): string {
  const chosen = mails.find(({ id }) => id === chosenId) ?? mails[0];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${chosenId === null ? '<meta http-equiv="refresh" content="5">' : ''}
<title>Development inbox</title>
<style>${styles}</style>
</head>
<body>
<header><h1>Development inbox</h1><p>Every e-mail of this instance lands here and nowhere else.</p></header>
<main>
<nav aria-label="E-mails">${mails.length === 0 ? emptyList : mails.map((mail) => listItem(mail, mail === chosen)).join('')}</nav>
${chosen === undefined ? '' : reader(chosen)}
</main>
</body>
</html>`;
}

const emptyList = '<p class="empty">No mail yet. Approve a request or sign in to the console.</p>';

function listItem(mail: ShownMail, isChosen: boolean): string {
  return `<a href="/inbox?mail=${mail.id}"${isChosen ? ' aria-current="true"' : ''}>
<strong>${escapeHtml(mail.subject)}</strong>
<span>to ${escapeHtml(mail.to)}</span>
<span><time datetime="${mail.sentAt.toISOString()}">${time(mail.sentAt)}</time> · ${escapeHtml(mail.merchantName)}</span>
</a>`;
}

function reader(mail: ShownMail): string {
  return `<article>
<h2>${escapeHtml(mail.subject)}</h2>
<dl>
<dt>From</dt><dd>${escapeHtml(mail.from)}</dd>
<dt>To</dt><dd>${escapeHtml(mail.to)}</dd>
<dt>Sent</dt><dd>${time(mail.sentAt)}</dd>
</dl>
<iframe src="/inbox/${mail.id}" sandbox="allow-popups allow-popups-to-escape-sandbox" title="${escapeHtml(mail.subject)}"></iframe>
<details><summary>Plain text</summary><pre>${escapeHtml(mail.text)}</pre></details>
</article>`;
}

function time(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const styles = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; grid-template-rows: auto 1fr; min-height: 100vh; }
header { padding: 12px 20px; border-bottom: 1px solid #8884; display: flex; gap: 16px; align-items: baseline; flex-wrap: wrap; }
h1 { font-size: 18px; margin: 0; } header p { margin: 0; opacity: .7; }
main { display: grid; grid-template-columns: minmax(240px, 340px) 1fr; min-height: 0; }
nav { border-right: 1px solid #8884; overflow: auto; }
nav a { display: grid; gap: 2px; padding: 12px 20px; color: inherit; text-decoration: none; border-bottom: 1px solid #8882; }
nav a span { font-size: 13px; opacity: .7; overflow-wrap: anywhere; }
nav a:hover, nav a:focus-visible { background: #8881; } nav a[aria-current] { background: #4a7dff22; box-shadow: inset 3px 0 #4a7dff; }
article { padding: 20px; display: grid; grid-template-rows: auto auto 1fr auto; gap: 12px; min-width: 0; }
h2 { margin: 0; font-size: 20px; } dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; font-size: 13px; }
dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; min-height: 60vh; border: 1px solid #8884; border-radius: 8px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; } .empty { padding: 20px; opacity: .7; }
@media (max-width: 720px) { main { grid-template-columns: 1fr; } nav { border-right: 0; max-height: 40vh; } }
`;
