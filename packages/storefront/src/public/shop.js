// The shop's few lines: hand the widget a token from the shop's own server whenever it needs one.
const widget = document.querySelector('refund-widget');
widget.getSessionToken = async () => {
  const answer = await fetch(widget.dataset.session);
  if (!answer.ok) throw new Error('Sign in to see your refunds.');
  return answer.text();
};
