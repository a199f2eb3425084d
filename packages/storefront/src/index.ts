export type { Shop, ShowcaseOrder } from './shop.ts';
export { type Storefront, type StorefrontOptions, startStorefront } from './start-storefront.ts';
