import * as z from 'zod';
import { policyDocumentSchema } from './policy-document.ts';

/**
 * The published JSON Schema (draft 2020-12) of a policy as people write it: what has a default may be left out. Made
 * from the schema that `parsePolicy` uses, so the two cannot differ.
 */
export function policyJsonSchema(): object {
  const schema = z.toJSONSchema(policyDocumentSchema, { io: 'input', target: 'draft-2020-12' });
  return { $id: 'urn:refund-widget:policy:1', ...schema };
}
