import type { EvidenceStore, Mailer, PaymentProvider, WebhookSender } from '@refund-widget/connectors';
import type { Database } from '@refund-widget/database';
import type { Instant, ItemEligibility, Quote, WorkingCalendar } from '@refund-widget/domain';
import type { Actor } from './actor.ts';
import type { AuditReport } from './audit/audit-findings.ts';
import type { Checkpointed } from './audit/checkpoint-audit.ts';
import type { VerifyMerchantInput } from './audit/verify-merchant.ts';
import type { RequestChanged } from './contract/command.ts';
import type * as disputes from './contract/disputes.ts';
import type * as fulfilment from './contract/fulfilment.ts';
import type * as merchants from './contract/merchants.ts';
import type * as messages from './contract/messages.ts';
import type * as notices from './contract/notices.ts';
import type * as offers from './contract/offers.ts';
import type * as orders from './contract/orders.ts';
import type * as payables from './contract/payables.ts';
import type * as payouts from './contract/payouts.ts';
import type { JobQueue, Log } from './contract/ports.ts';
import type * as questions from './contract/questions.ts';
import type * as requests from './contract/requests.ts';
import type * as suppliers from './contract/suppliers.ts';
import type * as terms from './contract/terms.ts';
import type * as webhooks from './contract/webhooks.ts';
import type { WorkedOff } from './due/work-off-due.ts';
import type { Outcome } from './outcome.ts';
import type { TermsSeal } from './terms/terms-seal.ts';

/** What the use cases run on. Time and identifiers are handed in, so that a test decides both. */
export interface Dependencies {
  readonly database: Database;
  /** By their name, e.g. `manual`, `sandbox`. */
  readonly payments: ReadonlyMap<string, PaymentProvider>;
  readonly mailer: Mailer;
  readonly evidenceStore: EvidenceStore;
  /** Signs which terms a buyer was shown, so that an order can prove it. */
  readonly termsSeal: TermsSeal;
  readonly webhooks: WebhookSender;
  /** The id under which the API knows a row, for messages that name it. */
  readonly nodeId: (type: 'Order' | 'RefundRequest' | 'RefundRequestLine', id: string) => string;
  readonly jobs: JobQueue;
  readonly clock: () => Instant;
  /** Where the other may be set forward: the time by which sign-in codes and sessions end. */
  readonly sessionClock?: () => Instant;
  /** UUIDv7, so that ids sort by age. */
  readonly newId: () => string;
  /** Unpredictable bytes, for secrets and one-time codes. */
  readonly randomBytes: (size: number) => Uint8Array;
  /** By `CN`, `DE-BY`, …; undefined for an id that names no country. */
  readonly calendars: (id: string) => WorkingCalendar | undefined;
  readonly log: Log;
  /** The address of the page that a signed link opens for a supplier's contact. */
  /** Where staff see a request, for their mails; left out where there is no such page. */
  readonly deskLink?: (requestNumber: string) => Promise<string>;
  readonly supplierLink: (link: suppliers.SupplierLink) => Promise<string>;
}

/** Every use case. Ids are raw UUIDs; what the actor may not see is answered as if it did not exist. */
export interface Services {
  readonly createMerchant: (input: merchants.CreateMerchantInput) => Promise<Outcome<{ merchantId: string }>>;
  readonly createSeller: (input: merchants.CreateSellerInput) => Promise<Outcome<{ sellerId: string }>>;
  readonly addReturnAddress: (input: merchants.AddReturnAddressInput) => Promise<Outcome<{ returnAddressId: string }>>;
  readonly createStaff: (input: merchants.CreateStaffInput) => Promise<Outcome<{ staffId: string }>>;
  readonly updatePaymentHelp: (input: merchants.UpdatePaymentHelpInput) => Promise<Outcome<merchants.MerchantChanged>>;
  readonly publishPolicy: (input: merchants.PublishPolicyInput) => Promise<Outcome<merchants.PolicyPublished>>;
  readonly assignPolicy: (input: merchants.AssignPolicyInput) => Promise<Outcome<{ assignmentId: string }>>;
  readonly createApiKey: (input: merchants.CreateApiKeyInput) => Promise<Outcome<merchants.ApiKeyCreated>>;
  /** Null for a key that is unknown, revoked or wrong. */
  readonly verifyApiKey: (token: string) => Promise<Actor | null>;
  readonly merchantDirectory: () => Promise<readonly merchants.DirectoryEntry[]>;
  readonly startStaffSignIn: (input: merchants.StaffSignInStartInput) => Promise<Outcome<{ sent: true }>>;
  readonly finishStaffSignIn: (input: merchants.StaffSignInFinishInput) => Promise<Outcome<merchants.StaffSignedIn>>;
  /** As they are now: a token that names staff is checked against it. Null when no longer active. */
  readonly staffActor: (input: { merchantId: string; staffId: string }) => Promise<Actor | null>;
  readonly buyerSession: (input: merchants.BuyerSessionInput) => Promise<Outcome<merchants.BuyerSession>>;

  readonly importOrder: (input: orders.ImportOrderInput) => Promise<Outcome<orders.OrderImported>>;
  readonly importOrders: (input: orders.ImportOrdersInput) => Promise<orders.OrdersImported>;

  /** What a product's after-sales terms would be; whoever asks was checked by the caller. */
  readonly purchaseTerms: (input: terms.PurchaseTermsInput) => Promise<Outcome<terms.PurchaseTerms>>;
  readonly orderSnapshot: (input: { actor: Actor; orderId: string }) => Promise<orders.OrderSnapshot | null>;
  readonly orderByExternalId: (input: { actor: Actor; externalId: string }) => Promise<orders.OrderSnapshot | null>;
  /** In the order asked for; null where the actor sees none. */
  readonly orderSnapshots: (input: {
    actor: Actor;
    orderIds: readonly string[];
  }) => Promise<readonly (orders.OrderSnapshot | null)[]>;
  readonly viewerOrders: (input: orders.ViewerOrdersInput) => Promise<Outcome<orders.Page<orders.OrderSnapshot>>>;
  readonly itemEligibility: (input: orders.ItemEligibilityInput) => Promise<ItemEligibility>;
  readonly orderRefundSummary: (input: {
    actor: Actor;
    order: orders.OrderSnapshot;
  }) => Promise<orders.OrderRefundSummary>;
  readonly quoteRefund: (input: orders.QuoteInput) => Promise<Outcome<Quote>>;

  readonly createRequest: (input: requests.CreateRequestInput) => Promise<Outcome<RequestChanged>>;
  readonly cancelRequest: (input: requests.CancelRequestInput) => Promise<Outcome<RequestChanged>>;
  readonly approveLines: (input: requests.ApproveLinesInput) => Promise<Outcome<RequestChanged>>;
  readonly rejectLines: (input: requests.RejectLinesInput) => Promise<Outcome<RequestChanged>>;
  readonly convertToReturn: (input: requests.ConvertToReturnInput) => Promise<Outcome<RequestChanged>>;
  /** A first offer, a counter-offer, a supplier's offer passed on, or a settlement, by where the line is. */
  readonly makeOffer: (input: offers.MakeOfferInput) => Promise<Outcome<RequestChanged>>;
  readonly previewOffer: (input: offers.OfferPreviewInput) => Promise<Outcome<offers.OfferPreview>>;
  readonly acceptOffer: (input: offers.AcceptOfferInput) => Promise<Outcome<RequestChanged>>;
  readonly declineOffer: (input: offers.DeclineOfferInput) => Promise<Outcome<RequestChanged>>;
  readonly offerLimits: (input: { actor: Actor; requestId: string }) => Promise<readonly offers.OfferLimitsOfLine[]>;
  readonly askQuestion: (input: questions.AskQuestionInput) => Promise<Outcome<RequestChanged>>;
  readonly answerQuestion: (input: questions.AnswerQuestionInput) => Promise<Outcome<RequestChanged>>;
  readonly reviewEvidence: (input: questions.ReviewEvidenceInput) => Promise<Outcome<RequestChanged>>;
  readonly addEvidence: (input: questions.AddEvidenceInput) => Promise<Outcome<RequestChanged>>;
  readonly extendDeadline: (input: questions.ExtendDeadlineInput) => Promise<Outcome<RequestChanged>>;
  readonly sendReminder: (input: questions.SendReminderInput) => Promise<Outcome<RequestChanged>>;
  readonly enterShipment: (input: requests.EnterShipmentInput) => Promise<Outcome<requests.ShipmentEntered>>;
  readonly receiveReturn: (input: requests.ReceiveReturnInput) => Promise<Outcome<RequestChanged>>;
  readonly waiveReturn: (input: fulfilment.WaiveReturnInput) => Promise<Outcome<RequestChanged>>;
  readonly correctShipment: (input: fulfilment.CorrectShipmentInput) => Promise<Outcome<RequestChanged>>;
  readonly reportReturnLost: (input: fulfilment.ReportReturnLostInput) => Promise<Outcome<RequestChanged>>;
  readonly proveDispatch: (input: fulfilment.ProveDispatchInput) => Promise<Outcome<RequestChanged>>;
  readonly createForwardShipment: (
    input: fulfilment.CreateForwardShipmentInput,
  ) => Promise<Outcome<fulfilment.ForwardShipmentCreated>>;
  readonly deliverForward: (input: fulfilment.DeliverForwardInput) => Promise<Outcome<RequestChanged>>;
  readonly reportForwardLost: (input: fulfilment.ReportForwardLostInput) => Promise<Outcome<RequestChanged>>;
  readonly outOfStock: (input: fulfilment.OutOfStockInput) => Promise<Outcome<RequestChanged>>;
  readonly claimPayable: (input: payables.ClaimPayableInput) => Promise<Outcome<payables.PayableChanged>>;
  readonly decidePayable: (input: payables.DecidePayableInput) => Promise<Outcome<payables.PayableChanged>>;
  readonly payPayable: (input: payables.PayPayableInput) => Promise<Outcome<payables.PayableChanged>>;
  /** Null for a request that the actor may not see. */
  readonly payableOptions: (input: payables.PayableOptionsInput) => Promise<payables.PayableOptions | null>;
  readonly inspectionQuote: (input: requests.InspectionQuoteInput) => Promise<Outcome<requests.InspectionQuote>>;
  readonly inspectLines: (input: requests.InspectLinesInput) => Promise<Outcome<RequestChanged>>;
  readonly createRefund: (input: requests.CreateRefundInput) => Promise<Outcome<requests.RefundCreated>>;
  readonly recordTransfer: (input: requests.RecordTransferInput) => Promise<Outcome<requests.TransferRecorded>>;
  readonly openDispute: (input: disputes.OpenDisputeInput) => Promise<Outcome<RequestChanged>>;
  readonly withdrawDispute: (input: disputes.WithdrawDisputeInput) => Promise<Outcome<RequestChanged>>;
  readonly previewDecision: (input: disputes.DisputePreviewInput) => Promise<Outcome<disputes.DisputePreview>>;
  readonly decideDispute: (input: disputes.DecideDisputeInput) => Promise<Outcome<RequestChanged>>;
  readonly assignDispute: (input: disputes.AssignDisputeInput) => Promise<Outcome<RequestChanged>>;
  readonly handOverDispute: (input: disputes.HandOverDisputeInput) => Promise<Outcome<RequestChanged>>;
  /** Empty for those who may not choose. */
  readonly disputeCandidates: (input: {
    actor: Actor;
    disputeId: string;
  }) => Promise<readonly disputes.MediatorCandidate[]>;
  readonly giveBankDetails: (input: payouts.GiveBankDetailsInput) => Promise<Outcome<RequestChanged>>;
  readonly preparePayout: (input: payouts.PreparePayoutInput) => Promise<Outcome<payouts.PayoutPrepared>>;
  readonly approvePayout: (input: payouts.DecidePayoutInput) => Promise<Outcome<RequestChanged>>;
  readonly returnPayout: (input: payouts.ReturnPayoutInput) => Promise<Outcome<RequestChanged>>;
  readonly sendMessage: (input: messages.SendMessageInput) => Promise<Outcome<messages.MessageSent>>;
  /** Ids of a page of messages, newest last; the caller reads the rows by id. */
  readonly conversationMessages: (input: messages.MessagesInput) => Promise<Outcome<orders.Page<string>>>;
  /** Staff only: conversations by their newest message. */
  readonly conversationList: (
    input: messages.ConversationListInput,
  ) => Promise<Outcome<orders.Page<messages.ConversationSummary>>>;
  /** Those of the orders in whose conversation the actor may read anything. */
  readonly conversationsBegun: (input: { actor: Actor; orderIds: readonly string[] }) => Promise<readonly string[]>;
  readonly recordEvidence: (input: requests.RecordEvidenceInput) => Promise<Outcome<{ evidenceId: string }>>;

  readonly forwardToSupplier: (input: suppliers.ForwardToSupplierInput) => Promise<Outcome<RequestChanged>>;
  readonly recordSupplierAnswer: (input: suppliers.RecordSupplierAnswerInput) => Promise<Outcome<RequestChanged>>;
  readonly resendSupplierLink: (input: suppliers.ResendSupplierLinkInput) => Promise<Outcome<RequestChanged>>;
  readonly changeSupplierContact: (input: suppliers.ChangeSupplierContactInput) => Promise<Outcome<RequestChanged>>;
  readonly shipToSupplier: (input: suppliers.ShipToSupplierInput) => Promise<Outcome<RequestChanged>>;
  readonly recordSupplierReceipt: (input: suppliers.RecordSupplierReceiptInput) => Promise<Outcome<RequestChanged>>;
  readonly recordSupplierRefund: (input: suppliers.RecordSupplierRefundInput) => Promise<Outcome<RequestChanged>>;
  readonly supplierReships: (input: suppliers.SupplierReshipsInput) => Promise<Outcome<RequestChanged>>;
  readonly supplierFails: (input: suppliers.SupplierFailsInput) => Promise<Outcome<RequestChanged>>;
  readonly openSupplierLink: (input: suppliers.OpenSupplierLinkInput) => Promise<Outcome<RequestChanged>>;
  /** Whom a supplier's link speaks for, as things are now; null when it is dead. */
  readonly supplierActor: (input: suppliers.SupplierActorInput) => Promise<Actor | null>;
  /** The leg of a supplier's link; null for anybody else. */
  readonly supplierTask: (input: { actor: Actor }) => Promise<suppliers.SupplierTask | null>;

  /** The id of a request the actor may see, by id or number (`R-10482` or `10482`). */
  readonly findRequest: (input: {
    actor: Actor;
    id?: string | null | undefined;
    number?: string | null | undefined;
  }) => Promise<string | null>;
  /** Ids of a page of requests; the caller reads the rows by id. Counting stops at 1,000. */
  readonly requestQueue: (input: requests.QueueInput) => Promise<Outcome<orders.Page<string>>>;
  readonly queueCounts: (input: { actor: Actor }) => Promise<readonly requests.QueueCount[]>;
  /** Actions, waits and sums of several requests for one viewer; those the actor may not see are left out. */
  readonly requestDesks: (input: {
    actor: Actor;
    requestIds: readonly string[];
  }) => Promise<readonly requests.RequestDesk[]>;
  readonly verifyAudit: (input: { actor: Actor; requestId: string }) => Promise<requests.AuditVerdict | null>;
  /** Every record of a merchant and every checkpoint; for whoever runs the instance. */
  readonly verifyMerchant: (input: VerifyMerchantInput) => Promise<AuditReport>;
  /** Seals where the records stand now; null when none moved since the last checkpoint. */
  readonly checkpointAudit: (input: { merchantId: string }) => Promise<Checkpointed | null>;

  /** What was just committed, as open pages hear of it; who may hear it is for `seesNotice` to say. */
  readonly committedNotices: (input: notices.CommittedInput) => Promise<readonly notices.Notice[]>;
  /** Since the last one heard, with some that were heard; null: too much, or unknown: read everything anew. */
  readonly missedNotices: (input: notices.MissedInput) => Promise<readonly notices.Notice[] | null>;

  readonly createWebhook: (input: webhooks.CreateWebhookInput) => Promise<Outcome<webhooks.WebhookSecret>>;
  readonly updateWebhook: (input: webhooks.UpdateWebhookInput) => Promise<Outcome<webhooks.WebhookChanged>>;
  readonly removeWebhook: (input: webhooks.RemoveWebhookInput) => Promise<Outcome<webhooks.WebhookChanged>>;
  readonly rotateWebhookSecret: (input: webhooks.RotateWebhookSecretInput) => Promise<Outcome<webhooks.WebhookSecret>>;
  readonly replayWebhook: (input: webhooks.ReplayWebhookInput) => Promise<Outcome<webhooks.WebhookReplayed>>;
  readonly webhookDeliveries: (input: webhooks.DeliveriesInput) => Promise<Outcome<orders.Page<string>>>;
  readonly replayWebhooks: (input: webhooks.ReplayWebhooksInput) => Promise<Outcome<webhooks.WebhookReplayed>>;

  /** Job handlers: at least once; each effect is made once by a row guard. */
  readonly sendRefund: (input: { merchantId: string; refundId: string }) => Promise<void>;
  readonly releaseRefund: (input: { merchantId: string; requestId: string }) => Promise<void>;
  readonly reconcileRefund: (input: { merchantId: string; refundId: string }) => Promise<void>;
  readonly deliverWebhook: (input: { merchantId: string; deliveryId: string }) => Promise<void>;
  readonly deliverOutboxMessage: (input: { merchantId: string; messageId: string }) => Promise<void>;
  readonly passDeadline: (input: { merchantId: string; lineId: string }) => Promise<void>;
  readonly remindLine: (input: { merchantId: string; lineId: string }) => Promise<void>;
  /** When something falls due next, for any merchant; null when nothing waits for a time. */
  readonly nextDue: () => Promise<Instant | null>;
  /** Does at once whatever is due, and says how much of each kind that was. */
  readonly workOffDue: () => Promise<WorkedOff>;
  /** Enqueues again what a crash left behind, for every merchant. */
  readonly sweep: () => Promise<void>;
}
