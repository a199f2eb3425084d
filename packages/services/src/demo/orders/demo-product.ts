import { products } from './products.ts';

/** What the demo merchants sell, by SKU, as a page shows it. Throws for a SKU that they do not have. */
export function demoProduct(sku: string): { readonly title: string; readonly picture: string } {
  const found: { readonly title: string; readonly variant?: string; readonly picture: string } | undefined =
    Object.values(products).find((product) => product.sku === sku);
  if (!found) throw new Error(`The demo has no product ${sku}`);
  const { title, variant, picture } = found;
  return { title: variant === undefined ? title : `${title}, ${variant}`, picture };
}
