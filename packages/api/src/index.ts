export { type ServeOptions, type Serving, serve } from './main.ts';
