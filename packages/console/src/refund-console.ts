export { RefundConsole } from './shell/refund-console.ts';
