import type { ExclusionCode } from '../policy/schema/exclusions.ts';
import type { Locale } from './locale.ts';

/** What is special about an item, as a phrase that follows a colon in English and opens a sentence in Chinese. */
export const exclusionPhrases: Readonly<Record<ExclusionCode, Readonly<Record<Locale, string>>>> = {
  CUSTOMISED: { en: 'made for you', zh: '定制商品' },
  PERSONALISED: { en: 'personalised for you', zh: '个性化商品' },
  PERISHABLE: { en: 'it spoils quickly', zh: '易腐商品' },
  SEALED_HYGIENE: { en: 'only while its hygiene seal is unbroken', zh: '密封卫生用品' },
  UNSEALED_HYGIENE: { en: 'its hygiene seal was broken', zh: '已拆封的卫生用品' },
  SEALED_MEDIA: { en: 'only while its seal is unbroken', zh: '密封的音像制品或软件' },
  UNSEALED_MEDIA: { en: 'its seal was broken', zh: '已拆封的音像制品或软件' },
  MIXED_INSEPARABLY: { en: 'mixed with other things for good', zh: '已与其他物品混合的商品' },
  MARKET_PRICED: { en: 'its price follows the market', zh: '价格随市场波动的商品' },
  ALCOHOL_FUTURES: { en: 'drinks delivered later at a market price', zh: '延后交付、随行就市的酒类' },
  URGENT_REPAIR: { en: 'an urgent repair you asked for', zh: '您要求的紧急维修' },
  PERIODICAL: { en: 'a newspaper or magazine', zh: '报纸、期刊' },
  PUBLIC_AUCTION: { en: 'bought at a public auction', zh: '公开拍卖所得' },
  DATED_SERVICE: { en: 'booked for a certain date', zh: '指定日期的服务' },
  SERVICE_PERFORMED: { en: 'the service was performed with your consent', zh: '经您同意已履行的服务' },
  DIGITAL_CONTENT: { en: 'downloaded or unsealed digital goods', zh: '已下载或拆封的数字商品' },
  DIGITAL_CONTENT_BEGUN: { en: 'begun with your consent', zh: '经您同意已开始提供的数字内容' },
  CHANGES_ON_OPENING: { en: 'opening changes it, as you confirmed', zh: '您已确认拆封后易变质的商品' },
  ACTIVATED: { en: 'loses value once activated, as you confirmed', zh: '您已确认激活后贬值较大的商品' },
  NEAR_EXPIRY_OR_DEFECTIVE: {
    en: 'near its expiry or with a flaw, as you confirmed',
    zh: '您已确认的临期或有瑕疵商品',
  },
  NO_7_DAY_RETURNS: { en: 'sold without 7-day returns', zh: '不支持7天退货的商品' },
  FINAL_SALE: { en: 'sold as final', zh: '一经售出不退的商品' },
  GIFT_CARD: { en: 'a gift card', zh: '礼品卡' },
  OTHER_EXCLUSION: { en: 'excluded by the terms', zh: '条款排除的商品' },
};
