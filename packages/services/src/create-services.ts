import { readMerchantDirectory } from '@refund-widget/database';
import { checkpointAudit, checkpointNowAndThen } from './audit/checkpoint-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { verifyMerchant } from './audit/verify-merchant.ts';
import type { ServiceContext } from './context.ts';
import { extendDeadline } from './deadlines/extend-deadline.ts';
import { passDeadline } from './deadlines/pass-deadline.ts';
import { remindLine } from './deadlines/remind-line.ts';
import { sendReminder } from './deadlines/send-reminder.ts';
import { sweepDeadlines } from './deadlines/sweep-deadlines.ts';
import { requestDesks } from './desk/request-desks.ts';
import { assignDispute, handOverDispute } from './disputes/assign-dispute.ts';
import { decideDispute } from './disputes/decide-dispute.ts';
import { disputeCandidates } from './disputes/dispute-candidates.ts';
import { openDispute } from './disputes/open-dispute.ts';
import { previewDecision } from './disputes/preview-decision.ts';
import { withdrawDispute } from './disputes/withdraw-dispute.ts';
import { nextDue } from './due/next-due.ts';
import { workOffDue } from './due/work-off-due.ts';
import { addEvidence } from './evidence/add-evidence.ts';
import { reviewEvidence } from './evidence/review-evidence.ts';
import { correctShipment } from './fulfilment/correct-shipment.ts';
import { createForwardShipment } from './fulfilment/create-forward-shipment.ts';
import { deliverForward } from './fulfilment/deliver-forward.ts';
import { outOfStock } from './fulfilment/out-of-stock.ts';
import { proveDispatch } from './fulfilment/prove-dispatch.ts';
import { reportForwardLost } from './fulfilment/report-forward-lost.ts';
import { reportReturnLost } from './fulfilment/report-return-lost.ts';
import { waiveReturn } from './fulfilment/waive-return.ts';
import { addReturnAddress } from './merchants/add-return-address.ts';
import { createMerchant } from './merchants/create-merchant.ts';
import { createSeller } from './merchants/create-seller.ts';
import { createStaff } from './merchants/create-staff.ts';
import { updatePaymentHelp } from './merchants/update-payment-help.ts';
import { conversationList } from './messages/conversation-list.ts';
import { conversationMessages, conversationsBegun } from './messages/read-messages.ts';
import { sendMessage } from './messages/send-message.ts';
import { acceptOffer } from './negotiation/accept-offer.ts';
import { declineOffer } from './negotiation/decline-offer.ts';
import { makeOffer } from './negotiation/make-offer.ts';
import { offerLimitsOf, previewOffer } from './negotiation/read-offers.ts';
import { committedNotices, missedNotices } from './notices/read-notices.ts';
import { importOrder } from './orders/import-order.ts';
import { importOrders } from './orders/import-orders.ts';
import { deliverOutboxMessage } from './outbox/deliver-outbox-message.ts';
import { claimPayable } from './payables/claim-payable.ts';
import { decidePayable } from './payables/decide-payable.ts';
import { payPayable } from './payables/pay-payable.ts';
import { payableOptions } from './payables/payable-options.ts';
import { approvePayout, returnPayout } from './payouts/decide-payout.ts';
import { giveBankDetails } from './payouts/give-bank-details.ts';
import { preparePayout } from './payouts/prepare-payout.ts';
import { assignPolicy } from './policies/assign-policy.ts';
import { createPolicyCache } from './policies/policy-cache.ts';
import { publishPolicy } from './policies/publish-policy.ts';
import { answerQuestion } from './questions/answer-question.ts';
import { askQuestion } from './questions/ask-question.ts';
import { findRequest } from './queue/find-request.ts';
import { queueCounts } from './queue/queue-counts.ts';
import { requestQueue } from './queue/request-queue.ts';
import { itemEligibility } from './reads/item-eligibility.ts';
import { orderByExternalId, orderSnapshot, orderSnapshots } from './reads/order-reads.ts';
import { orderRefundSummary } from './reads/order-refund-summary.ts';
import { quoteRefund } from './reads/quote-refund.ts';
import { viewerOrders } from './reads/viewer-orders.ts';
import { createRefund } from './refunds/create-refund.ts';
import { reconcileRefund } from './refunds/reconcile-refund.ts';
import { recordTransfer } from './refunds/record-transfer.ts';
import { releaseRefund } from './refunds/release-refund.ts';
import { sendRefund } from './refunds/send-refund.ts';
import { sweep } from './refunds/sweep.ts';
import { approveLines } from './requests/approve-lines.ts';
import { cancelRequest } from './requests/cancel-request.ts';
import { convertToReturn } from './requests/convert-to-return.ts';
import { createRequest } from './requests/create-request.ts';
import { enterShipment } from './requests/enter-shipment.ts';
import { inspectLines } from './requests/inspect-lines.ts';
import { inspectionQuote } from './requests/inspection-quote.ts';
import { receiveReturn } from './requests/receive-return.ts';
import { recordEvidence } from './requests/record-evidence.ts';
import { rejectLines } from './requests/reject-lines.ts';
import type { Dependencies, Services } from './services.ts';
import { createApiKey, verifyApiKey } from './sign-in/api-keys.ts';
import { buyerSession } from './sign-in/buyer-session.ts';
import { finishStaffSignIn } from './sign-in/finish-staff-sign-in.ts';
import { staffActor } from './sign-in/staff-actor.ts';
import { startStaffSignIn } from './sign-in/start-staff-sign-in.ts';
import { forwardToSupplier } from './suppliers/forward-to-supplier.ts';
import { openSupplierLink } from './suppliers/open-supplier-link.ts';
import { recordSupplierAnswer } from './suppliers/record-supplier-answer.ts';
import { recordSupplierReceipt } from './suppliers/record-supplier-receipt.ts';
import { recordSupplierRefund } from './suppliers/record-supplier-refund.ts';
import { changeSupplierContact, resendSupplierLink } from './suppliers/renew-link.ts';
import { shipToSupplier } from './suppliers/ship-to-supplier.ts';
import { supplierActor } from './suppliers/supplier-actor.ts';
import { supplierFails } from './suppliers/supplier-fails.ts';
import { supplierReships } from './suppliers/supplier-reships.ts';
import { supplierTask } from './suppliers/supplier-task.ts';
import { purchaseTerms } from './terms/purchase-terms.ts';
import { removeWebhook, updateWebhook } from './webhooks/change-webhook.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { deliverWebhook } from './webhooks/deliver-webhook.ts';
import { webhookDeliveries } from './webhooks/read-deliveries.ts';
import { replayWebhook, replayWebhooks } from './webhooks/replay-webhooks.ts';
import { rotateWebhookSecret } from './webhooks/rotate-webhook-secret.ts';

/** Every use case, on what it is handed. One for a process: compiled policies are kept in it. */
export function createServices(dependencies: Dependencies): Services {
  const context: ServiceContext = { ...dependencies, policies: createPolicyCache() };
  // Sign-in and sessions keep real time, also where the time of requests is set forward.
  const sessions: ServiceContext = { ...context, clock: dependencies.sessionClock ?? dependencies.clock };
  const bound =
    <Input, Output>(useCase: (context: ServiceContext, input: Input) => Output) =>
    (input: Input): Output =>
      useCase(context, input);
  const inSession =
    <Input, Output>(useCase: (context: ServiceContext, input: Input) => Output) =>
    (input: Input): Output =>
      useCase(sessions, input);
  return {
    createMerchant: bound(createMerchant),
    createSeller: bound(createSeller),
    addReturnAddress: bound(addReturnAddress),
    createStaff: bound(createStaff),
    updatePaymentHelp: bound(updatePaymentHelp),
    publishPolicy: bound(publishPolicy),
    assignPolicy: bound(assignPolicy),
    createApiKey: bound(createApiKey),
    verifyApiKey: bound(verifyApiKey),
    merchantDirectory: () => readMerchantDirectory(context.database.pool),
    startStaffSignIn: inSession(startStaffSignIn),
    finishStaffSignIn: inSession(finishStaffSignIn),
    staffActor: bound(staffActor),
    buyerSession: inSession(buyerSession),
    importOrder: bound(importOrder),
    importOrders: bound(importOrders),
    purchaseTerms: bound(purchaseTerms),
    orderSnapshot: bound(orderSnapshot),
    orderByExternalId: bound(orderByExternalId),
    orderSnapshots: bound(orderSnapshots),
    viewerOrders: bound(viewerOrders),
    itemEligibility: bound(itemEligibility),
    orderRefundSummary: bound(orderRefundSummary),
    quoteRefund: bound(quoteRefund),
    createRequest: bound(createRequest),
    cancelRequest: bound(cancelRequest),
    approveLines: bound(approveLines),
    rejectLines: bound(rejectLines),
    convertToReturn: bound(convertToReturn),
    makeOffer: bound(makeOffer),
    previewOffer: bound(previewOffer),
    acceptOffer: bound(acceptOffer),
    declineOffer: bound(declineOffer),
    offerLimits: bound(offerLimitsOf),
    askQuestion: bound(askQuestion),
    answerQuestion: bound(answerQuestion),
    reviewEvidence: bound(reviewEvidence),
    addEvidence: bound(addEvidence),
    extendDeadline: bound(extendDeadline),
    sendReminder: bound(sendReminder),
    enterShipment: bound(enterShipment),
    receiveReturn: bound(receiveReturn),
    waiveReturn: bound(waiveReturn),
    correctShipment: bound(correctShipment),
    reportReturnLost: bound(reportReturnLost),
    proveDispatch: bound(proveDispatch),
    createForwardShipment: bound(createForwardShipment),
    deliverForward: bound(deliverForward),
    reportForwardLost: bound(reportForwardLost),
    outOfStock: bound(outOfStock),
    claimPayable: bound(claimPayable),
    decidePayable: bound(decidePayable),
    payPayable: bound(payPayable),
    payableOptions: bound(payableOptions),
    inspectionQuote: bound(inspectionQuote),
    inspectLines: bound(inspectLines),
    createRefund: bound(createRefund),
    recordTransfer: bound(recordTransfer),
    openDispute: bound(openDispute),
    withdrawDispute: bound(withdrawDispute),
    previewDecision: bound(previewDecision),
    decideDispute: bound(decideDispute),
    assignDispute: bound(assignDispute),
    handOverDispute: bound(handOverDispute),
    disputeCandidates: bound(disputeCandidates),
    giveBankDetails: bound(giveBankDetails),
    preparePayout: bound(preparePayout),
    approvePayout: bound(approvePayout),
    returnPayout: bound(returnPayout),
    sendMessage: bound(sendMessage),
    conversationMessages: bound(conversationMessages),
    conversationList: bound(conversationList),
    conversationsBegun: bound(conversationsBegun),
    recordEvidence: bound(recordEvidence),
    forwardToSupplier: bound(forwardToSupplier),
    recordSupplierAnswer: bound(recordSupplierAnswer),
    changeSupplierContact: bound(changeSupplierContact),
    resendSupplierLink: bound(resendSupplierLink),
    shipToSupplier: bound(shipToSupplier),
    recordSupplierReceipt: bound(recordSupplierReceipt),
    recordSupplierRefund: bound(recordSupplierRefund),
    supplierReships: bound(supplierReships),
    supplierFails: bound(supplierFails),
    openSupplierLink: bound(openSupplierLink),
    supplierActor: bound(supplierActor),
    supplierTask: bound(supplierTask),
    findRequest: bound(findRequest),
    requestQueue: bound(requestQueue),
    queueCounts: bound(queueCounts),
    requestDesks: bound(requestDesks),
    verifyAudit: bound(verifyAudit),
    verifyMerchant: bound(verifyMerchant),
    checkpointAudit: ({ merchantId }) => checkpointAudit(context, merchantId),
    committedNotices: bound(committedNotices),
    missedNotices: bound(missedNotices),
    createWebhook: bound(createWebhook),
    updateWebhook: bound(updateWebhook),
    removeWebhook: bound(removeWebhook),
    rotateWebhookSecret: bound(rotateWebhookSecret),
    replayWebhook: bound(replayWebhook),
    replayWebhooks: bound(replayWebhooks),
    webhookDeliveries: bound(webhookDeliveries),
    deliverWebhook: bound(deliverWebhook),
    sendRefund: bound(sendRefund),
    releaseRefund: bound(releaseRefund),
    reconcileRefund: bound(reconcileRefund),
    deliverOutboxMessage: bound(deliverOutboxMessage),
    passDeadline: bound(passDeadline),
    remindLine: bound(remindLine),
    nextDue: () => nextDue(context),
    workOffDue: () => workOffDue(context),
    sweep: async () => {
      await sweepDeadlines(context);
      await checkpointNowAndThen(context);
      await sweep(context);
    },
  };
}
