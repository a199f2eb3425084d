import '../page.css';
import './supplier-page.ts';

/** The page's own settings: where the API is, when that is not port 4400 of this host. */
const endpoint = document.querySelector<HTMLMetaElement>('meta[name="refund-api"]')?.content;
const page = document.createElement('supplier-page');
if (endpoint) page.endpoint = endpoint;
// After the # it never leaves the browser with the address.
page.token = location.hash.slice(1);
document.body.append(page);
// Another link opened in the same tab changes only what stands after the #.
addEventListener('hashchange', () => location.reload());
