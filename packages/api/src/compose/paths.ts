import { fileURLToPath } from 'node:url';

const inRepository = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** What other packages are built into; each may be missing, and is then answered as not built. */
export const paths = {
  widget: inRepository('widget/dist'),
  console: inRepository('console/dist'),
  persistedDocuments: inRepository('client/src/generated/persisted-documents.json'),
} as const;
