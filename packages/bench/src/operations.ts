/** What is asked of our server; the raw one answers the same JSON. */
export const eligibilityDocument = `query Eligibility($id: String!) {
  order(externalId: $id) {
    id
    number
    items {
      id
      title
      quantity
      total { amount currencyCode }
      refundEligibility {
        headline
        detail
        best {
          answer
          code
          approval
          claimableQuantity
          returnRequired
          resolutions
          maximumRefund { amount currencyCode }
          window { opensAt closesAt lastDay }
          source { kind id version }
          rules { code outcome clause text }
        }
      }
    }
  }
}`;

export const createDocument = `mutation Create($input: RefundRequestCreateInput!) {
  refundRequestCreate(input: $input) {
    refundRequest { id number lines { id state refund { amount currencyCode } } }
    userErrors { code field message }
  }
}`;

export const queueDocument = `query Queue {
  refundRequests(first: 50, sort: NEWEST) {
    edges {
      node {
        id
        number
        createdAt
        nextDeadline
        total { amount currencyCode }
        buyer { name country }
        order { number }
        seller { name }
        lines { id quantity reason state item { title } refund { amount currencyCode } waiting { actor deadline } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
