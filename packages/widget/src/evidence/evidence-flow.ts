import './refund-evidence-step.ts';

export { evidenceWords } from '../words/evidence-words.ts';
export { evidenceProblems } from './evidence-problems.ts';
export { Uploads } from './uploads.ts';
