import type * as z from 'zod';
import type { DocumentProblem } from './document-problem.ts';

/** Says which part of a shop's export cannot be read, by its path in the export. */
export function explainShape(error: z.ZodError, shop: string): DocumentProblem[] {
  return error.issues.slice(0, 20).map((issue) => ({
    code: 'UNREADABLE_EXPORT',
    field: issue.path.map(String),
    message: `This is not as ${shop} exports it (${issue.message}); export the order again with all fields.`,
  }));
}
