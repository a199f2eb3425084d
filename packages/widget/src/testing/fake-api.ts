import type {
  ApplyAgainQuery,
  ApplyAgainQueryVariables,
  BankDetailsGiveMutation,
  BankDetailsGiveMutationVariables,
  DisputeOpenMutation,
  DisputeOpenMutationVariables,
  DisputeWithdrawMutation,
  DisputeWithdrawMutationVariables,
  EvidenceAddMutation,
  EvidenceAddMutationVariables,
  LiveEvent,
  MessageSendMutation,
  MessageSendMutationVariables,
  OfferAcceptMutation,
  OfferAcceptMutationVariables,
  OfferCreateMutation,
  OfferCreateMutationVariables,
  OfferDeclineMutation,
  OfferDeclineMutationVariables,
  OfferPartQuery,
  OfferPartQueryVariables,
  OfferPreviewQuery,
  OfferPreviewQueryVariables,
  OrderConversationQuery,
  OrderConversationQueryVariables,
  OrderListQuery,
  OrderListQueryVariables,
  OrderPageQuery,
  OrderPageQueryVariables,
  OrderPaymentsQuery,
  OrderPaymentsQueryVariables,
  PayableClaimMutation,
  PayableClaimMutationVariables,
  PaymentAdviceQuery,
  PaymentAdviceQueryVariables,
  PurchaseTermsQuery,
  PurchaseTermsQueryVariables,
  QuestionAnswerMutation,
  QuestionAnswerMutationVariables,
  RefundFormQuery,
  RefundFormQueryVariables,
  RefundQuoteQuery,
  RefundQuoteQueryVariables,
  RefundRequestCreateMutation,
  RefundRequestCreateMutationVariables,
  RequestCancelMutation,
  RequestCancelMutationVariables,
  RequestConvertMutation,
  RequestConvertMutationVariables,
  RequestPageQuery,
  RequestPageQueryVariables,
  ReturnShipmentCorrectMutation,
  ReturnShipmentCorrectMutationVariables,
  ReturnShipmentCreateMutation,
  ReturnShipmentCreateMutationVariables,
  SupplierRecordQuery,
  SupplierRecordQueryVariables,
} from '@refund-widget/client';

/** Answers per operation, typed as the schema has them. An Error breaks the connection; a Response is given as it is. */
export interface Answers {
  ApplyAgain(variables: ApplyAgainQueryVariables): ApplyAgainQuery | Error | Response;
  BankDetailsGive(variables: BankDetailsGiveMutationVariables): BankDetailsGiveMutation | Error | Response;
  DisputeOpen(variables: DisputeOpenMutationVariables): DisputeOpenMutation | Error | Response;
  DisputeWithdraw(variables: DisputeWithdrawMutationVariables): DisputeWithdrawMutation | Error | Response;
  EvidenceAdd(variables: EvidenceAddMutationVariables): EvidenceAddMutation | Error | Response;
  OfferAccept(variables: OfferAcceptMutationVariables): OfferAcceptMutation | Error | Response;
  OfferCreate(variables: OfferCreateMutationVariables): OfferCreateMutation | Error | Response;
  OfferDecline(variables: OfferDeclineMutationVariables): OfferDeclineMutation | Error | Response;
  OfferPart(variables: OfferPartQueryVariables): OfferPartQuery | Error | Response;
  OfferPreview(variables: OfferPreviewQueryVariables): OfferPreviewQuery | Error | Response;
  PaymentAdvice(variables: PaymentAdviceQueryVariables): PaymentAdviceQuery | Error | Response;
  PayableClaim(variables: PayableClaimMutationVariables): PayableClaimMutation | Error | Response;
  QuestionAnswer(variables: QuestionAnswerMutationVariables): QuestionAnswerMutation | Error | Response;
  RequestConvert(variables: RequestConvertMutationVariables): RequestConvertMutation | Error | Response;
  ReturnShipmentCorrect(
    variables: ReturnShipmentCorrectMutationVariables,
  ): ReturnShipmentCorrectMutation | Error | Response;
  MessageSend(variables: MessageSendMutationVariables): MessageSendMutation | Error | Response;
  OrderConversation(variables: OrderConversationQueryVariables): OrderConversationQuery | Error | Response;
  OrderList(variables: OrderListQueryVariables): OrderListQuery | Error | Response;
  OrderPage(variables: OrderPageQueryVariables): OrderPageQuery | Error | Response;
  OrderPayments(variables: OrderPaymentsQueryVariables): OrderPaymentsQuery | Error | Response;
  PurchaseTerms(variables: PurchaseTermsQueryVariables): PurchaseTermsQuery | Error | Response;
  RefundForm(variables: RefundFormQueryVariables): RefundFormQuery | Error | Response;
  RefundQuote(variables: RefundQuoteQueryVariables): RefundQuoteQuery | Error | Response;
  RefundRequestCreate(variables: RefundRequestCreateMutationVariables): RefundRequestCreateMutation | Error | Response;
  RequestCancel(variables: RequestCancelMutationVariables): RequestCancelMutation | Error | Response;
  RequestPage(variables: RequestPageQueryVariables): RequestPageQuery | Error | Response;
  ReturnShipmentCreate(
    variables: ReturnShipmentCreateMutationVariables,
  ): ReturnShipmentCreateMutation | Error | Response;
  SupplierRecord(variables: SupplierRecordQueryVariables): SupplierRecordQuery | Error | Response;
}

export const fakeEndpoint = 'https://refunds.test/graphql';
const fakeEvents = 'https://refunds.test/events';

export interface SentOperation {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into variables of any operation.
  readonly variables: any;
  readonly language: string | null;
}

/** A GraphQL endpoint in place of the network. */
export class FakeApi {
  readonly sent: SentOperation[] = [];
  answers: Partial<Answers>;
  #original = globalThis.fetch;

  constructor(answers: Partial<Answers>) {
    // Nothing was written about an order, unless a test says otherwise.
    this.answers = { OrderConversation: ({ id }) => ({ order: { id: String(id), conversation: null } }), ...answers };
    globalThis.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (address === fakeEvents) return this.#listen(init?.signal ?? null);
      return address === fakeEndpoint ? this.#answer(init) : this.#original(input, init);
    };
  }

  /** Tells every page that listens what happened. */
  tell(event: Partial<LiveEvent>): void {
    const told = { type: 'line.offer_made.v1', at: '', by: 'SELLER', requestNumber: null, pops: null, ...event };
    const frame = `id: ${told.id}\nevent: notice\ndata: ${JSON.stringify(told)}\n\n`;
    for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(frame));
  }

  /** How many pages listen. */
  get listening(): number {
    return this.#streams.size;
  }

  #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

  #listen(signal: AbortSignal | null): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        this.#streams.add(stream);
        signal?.addEventListener('abort', () => {
          this.#streams.delete(stream);
          stream.error(signal.reason);
        });
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  restore(): void {
    globalThis.fetch = this.#original;
  }

  named(name: keyof Answers): SentOperation[] {
    return this.sent.filter((operation) => operation.name === name);
  }

  async #answer(init: RequestInit | undefined): Promise<Response> {
    const { query, variables } = JSON.parse(String(init?.body));
    const name = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    this.sent.push({ name, variables, language: new Headers(init?.headers).get('accept-language') });
    const answers: Readonly<Record<string, unknown>> = { ...this.answers };
    const answer = answers[name];
    if (typeof answer !== 'function') throw new TypeError(`No answer to ${name}`);
    const data: unknown = answer(variables);
    if (data instanceof Error) throw data;
    return data instanceof Response ? data : Response.json({ data });
  }
}
