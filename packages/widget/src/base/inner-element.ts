import { type CSSResult, LitElement, type PropertyDeclarations } from 'lit';
import type { WidgetContext } from '../context/widget-context.ts';

/**
 * An element inside the widget. It renders into the widget's one shadow root instead of a root of
 * its own, so that `::part`, slots, labels and `aria-describedby` reach everything; its style sheet
 * joins that root when the element first appears there.
 */
export abstract class InnerElement extends LitElement {
  static override properties: PropertyDeclarations = { context: {} };

  /** Style sheets that the element's root needs. */
  protected readonly sheets: readonly CSSResult[] = [];

  declare context: WidgetContext;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) adopt(root, this.sheets);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

function adopt(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  for (const { styleSheet } of sheets)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
