import { InnerElement } from './inner-element.ts';

/** A view has something to show for the first time since it was opened; the widget then moves the focus to its heading. */
export class ViewReadyEvent extends Event {
  static readonly eventName = 'refund-view-ready';

  constructor() {
    super(ViewReadyEvent.eventName, { bubbles: true });
  }
}

/** An inner element that fills the widget. */
export abstract class ViewElement extends InnerElement {
  #announced = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announced = false;
  }

  /** Whether the view has left its skeleton behind. */
  protected abstract get isReady(): boolean;

  protected override updated(): void {
    if (this.#announced || !this.isReady) return;
    this.#announced = true;
    this.dispatchEvent(new ViewReadyEvent());
  }
}
