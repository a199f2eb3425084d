/** A piece was accepted or refused; the next one may be looked at. */
export class EvidenceReviewedEvent extends Event {
  constructor() {
    super('evidence-reviewed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'evidence-reviewed': EvidenceReviewedEvent;
  }
}
