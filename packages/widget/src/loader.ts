/**
 * What a shop's page loads. The widget follows as soon as the page holds a `<refund-widget>`, and
 * the view that it opens with comes beside it; pages without one pay for a kilobyte only.
 */
export {};

const tag = 'refund-widget';

function loadWhenPresent(): boolean {
  const widget = document.querySelector(tag);
  if (!widget) return false;
  if (customElements.get(tag)) return true;
  void import('./refund-widget/refund-widget.ts');
  if (widget.hasAttribute('request')) void import('./request-page/refund-request-page.ts');
  else if (widget.getAttribute('view') === 'terms') void import('./terms-view/refund-terms.ts');
  else if (widget.getAttribute('view') === 'payment') void import('./payment/refund-payment.ts');
  else if (widget.hasAttribute('order')) void import('./order-page/refund-order-page.ts');
  else if (widget.hasAttribute('view')) void import('./order-list/refund-order-list.ts');
  return true;
}

if (!loadWhenPresent()) {
  const watch = new MutationObserver(() => {
    if (loadWhenPresent()) watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}
