import './scalars/scalars.ts';
import './money/money.ts';
import './node/node.ts';
import './order/order-query.ts';
import './order/order-import.ts';
import './quote/refund-quote.ts';
import './policy/policy.ts';
import './viewer/viewer.ts';
import './refund-request/refund-requests-query.ts';
import './refund-request/refund-request-create.ts';
import './refund-request/refund-request-cancel.ts';
import './refund-request/refund-request-approve.ts';
import './refund-request/refund-request-reject.ts';
import './return-shipment/return-shipment-create.ts';
import './return-shipment/return-shipment-receive.ts';
import './inspection/inspection-record.ts';
import './inspection/inspection-quote.ts';
import './refund/refund-create.ts';
import './refund/refund-transfer-record.ts';
import './conversation/message-send.ts';
import './buyer-session/buyer-session-create.ts';
import './staff/staff-sign-in.ts';
import { builder } from './builder.ts';

/** Every noun, put together. */
export const schema = builder.toSchema();
