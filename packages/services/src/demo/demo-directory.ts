/**
 * Who and what is in the demo data, by names that never change: the demo shop, GraphiQL's examples and the browser tests
 * find their way by them. Everybody is invented.
 */
export const demoDirectory = {
  alderFinch: {
    slug: 'alder-finch',
    name: 'Alder & Finch',
    seller: 'alder-finch',
    apiKeySecret: 'alder-finch-development-key',
    administrator: { name: 'Ana Kovač', email: 'ana@alder-finch.example' },
    agent: { name: 'Jonas Weber', email: 'jonas@alder-finch.example' },
    salesContact: { name: 'Lea Frei', email: 'lea@alder-finch.example' },
  },
  northlight: {
    slug: 'northlight',
    name: 'Northlight Market',
    sellers: { atelierMoss: 'atelier-moss', kilnAndCo: 'kiln-co' },
    apiKeySecret: 'northlight-development-key',
    administrator: { name: 'Inès Laurent', email: 'ines@northlight.example' },
    mediator: { name: 'Ruben Costa', email: 'ruben@northlight.example' },
    /** Has a role at one of the sellers, so decides only about the other. */
    partialMediator: { name: 'Mara Lindqvist', email: 'mara@northlight.example' },
    agents: {
      atelierMoss: { name: 'Camille Roux', email: 'camille@atelier-moss.example' },
      kilnAndCo: { name: 'Niamh Byrne', email: 'niamh@kiln-co.example' },
    },
  },
  customers: {
    mira: { id: 'c-204', name: 'Mira Keller', email: 'mira.keller@example.com', country: 'CH', locale: 'en' },
    lukas: { id: 'c-117', name: 'Lukas Berg', email: 'lukas.berg@example.com', country: 'DE', locale: 'en' },
    paul: { id: 'c-131', name: 'Paul Okafor', email: 'paul.okafor@example.com', country: 'IE', locale: 'en' },
    olivia: { id: 'c-142', name: 'Olivia Bennett', email: 'olivia.bennett@example.com', country: 'GB', locale: 'en' },
    yuki: { id: 'c-158', name: '田中 ゆき', email: 'yuki.tanaka@example.com', country: 'JP', locale: 'en' },
    fatima: { id: 'c-163', name: 'Fatima Al-Sabah', email: 'fatima.alsabah@example.com', country: 'KW', locale: 'en' },
    omar: { id: 'c-170', name: 'Omar Haddad', email: 'omar.haddad@example.com', country: 'CH', locale: 'en' },
    chiara: { id: 'c-188', name: 'Chiara Russo', email: 'chiara.russo@example.com', country: 'IT', locale: 'en' },
    sofia: { id: 'c-193', name: 'Sofia Papadaki', email: 'sofia.papadaki@example.com', country: 'CH', locale: 'en' },
    cafe: {
      id: 'c-301',
      name: 'Café Zähringer',
      email: 'einkauf@cafe-zaehringer.example',
      country: 'CH',
      locale: 'en',
    },
    elise: { id: 'n-2024', name: 'Élise Moreau', email: 'elise.moreau@example.com', country: 'FR', locale: 'en' },
    tomas: { id: 'n-2031', name: 'Tomáš Novák', email: 'tomas.novak@example.com', country: 'CZ', locale: 'en' },
    xiaoyu: { id: 'n-2040', name: '王小雨', email: 'wang.xiaoyu@example.com', country: 'CN', locale: 'zh-CN' },
    mei: { id: 'n-2061', name: 'Mei Tan', email: 'mei.tan@example.com', country: 'SG', locale: 'en' },
    maya: { id: 'n-2052', name: 'Maya Lind', email: 'maya.lind@example.com', country: 'SE', locale: 'en' },
  },
  /** The shops' own order ids, which are their numbers too, by what they show. */
  orders: {
    /** Seven items, each with another answer: eligible, partly delivered, negotiable, on the way, closed yesterday, made to order, forwarded. */
    everyAnswer: 'A-10428',
    closingToday: 'A-10655',
    notShipped: 'A-10672',
    commission: 'A-10588',
    commissionAsked: 'A-10420',
    commissionWithSupplier: 'A-10417',
    commissionSettling: 'A-10402',
    /** Commission goods to exchange, to be refunded where they are, and to be declined; nobody has asked about them yet. */
    commissionToReplace: 'A-10591',
    commissionToKeep: 'A-10592',
    commissionToDecline: 'A-10593',
    traditionalTrade: 'A-10544',
    qualityInUse: 'A-10361',
    /** An offer and a counter-offer; a fault in use, with a question that is open. */
    tradeNegotiated: 'A-10520',
    /** To be agreed on, and not asked about yet: trade, goods without 7-day returns, a fault in use. */
    tradeToAgree: 'A-10522',
    lampToAgree: 'A-10524',
    faultToProve: 'A-10526',
    faultQuestioned: 'A-10349',
    longClosed: 'A-10240',
    submitted: 'A-10391',
    awaitingReturn: 'A-10377',
    returnInTransit: 'A-10601',
    toInspect: 'A-10467',
    refundDue: 'A-10439',
    awaitingTransfer: 'A-10455',
    paidByHand: 'A-10448',
    refundBounced: 'A-10461',
    refunded: 'A-10312',
    rejected: 'A-10335',
    unitedKingdom: 'A-10633',
    japan: 'A-10488',
    kuwait: 'A-10476',
    euWithdrawal: 'A-10641',
    marketplaceDamaged: 'N-20771',
    marketplaceWrongItem: 'N-20790',
    marketplaceTwoSellers: 'N-20812',
    marketplaceAwaitingReturn: 'N-20760',
    marketplaceRejected: 'N-20755',
    marketplaceOverdue: 'N-20744',
    marketplaceDisputed: 'N-20733',
    /** Napkins, delivered and not as described, that nobody has asked about yet. */
    marketplaceToDispute: 'N-20827',
    platform: 'N-20801',
    platformCustomised: 'N-20806',
    /** Faulty goods under the platform's terms, and goods to exchange, that nobody has asked about yet. */
    platformFaulty: 'N-20803',
    platformToExchange: 'N-20808',
    platformReplacing: 'N-20781',
    platformPostage: 'N-20776',
  },
} as const;

export type DemoCustomer = (typeof demoDirectory.customers)[keyof typeof demoDirectory.customers];
export type DemoOrderName = keyof typeof demoDirectory.orders;
