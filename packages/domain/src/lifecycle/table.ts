import { deciding } from './table/deciding.ts';
import { disputing } from './table/disputing.ts';
import { negotiating } from './table/negotiating.ts';
import { paying } from './table/paying.ts';
import { replacing } from './table/replacing.ts';
import { returning } from './table/returning.ts';
import { supplying } from './table/supplying.ts';
import { waitingLonger } from './table/waiting-longer.ts';
import type { Transition } from './transition.ts';

/** Every move a line can make. What is not here does not happen. */
export const LIFECYCLE: readonly Transition[] = [
  ...deciding,
  ...negotiating,
  ...supplying,
  ...returning,
  ...paying,
  ...replacing,
  ...disputing,
  ...waitingLonger,
];
