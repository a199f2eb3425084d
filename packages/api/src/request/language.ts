export const LANGUAGES = ['en', 'zh-CN'] as const;

/** Languages in which sentences are written. */
export type Language = (typeof LANGUAGES)[number];

/** The best of our languages for an Accept-Language header; English when none of them is asked for (RFC 9110, 12.5.4). */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined || header === '' || header === 'en') return 'en';
  let best: Language = 'en';
  let bestQuality = 0;
  // A longer list than any person's is cut, not parsed.
  for (const part of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = languageOf(tag);
    const quality = qualityOf(parameters);
    if (language !== undefined && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

function languageOf(tag: string): Language | undefined {
  if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
  if (tag === 'en' || tag.startsWith('en-')) return 'en';
  return undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return given === undefined ? 1 : Number(given);
}
