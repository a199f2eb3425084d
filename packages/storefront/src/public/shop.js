// The shop's few lines: hand the widget a token from the shop's own server whenever it needs one.
const widget = document.querySelector('refund-widget');
const order = document.querySelector('form.order');
if (widget?.dataset.session)
  widget.getSessionToken = async () => {
    const answer = await fetch(widget.dataset.session);
    if (!answer.ok) throw new Error('Sign in to see your refunds.');
    return answer.text();
  };

// At the checkout: the order says which terms its buyer was shown, so that exactly these hold for it.
widget?.addEventListener('refund-terms-shown', ({ versionToken }) => {
  if (!order) return;
  order.elements.shownTerms.value = versionToken;
  order.querySelector('button').disabled = false;
});
