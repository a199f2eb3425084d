/**
 * Lit's style sheets without its provisions for browsers that cannot adopt one: those could not
 * run the widget anyway. Takes the place of `@lit/reactive-element/css-tag.js` in the bundle.
 */
export class CSSResult {
  readonly styleSheet = new CSSStyleSheet();
}

export const supportsAdoptingStyleSheets = true;

/** For style sheets without values in them, which ours are. */
export function css(strings: TemplateStringsArray): CSSResult {
  return unsafeCSS(strings.join(''));
}

export function unsafeCSS(text: string): CSSResult {
  const sheet = new CSSResult();
  sheet.styleSheet.replaceSync(text);
  return sheet;
}

export function getCompatibleStyle(sheet: CSSResult): CSSResult {
  return sheet;
}

export function adoptStyles(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet);
}
