import './page.css';
import './refund-console.ts';

/** The page's own settings: where the API is, when that is not port 4400 of this host. */
const endpoint = document.querySelector<HTMLMetaElement>('meta[name="refund-api"]')?.content;
const desk = document.createElement('refund-console');
if (endpoint) desk.endpoint = endpoint;
document.body.append(desk);
