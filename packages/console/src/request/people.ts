export interface Person {
  readonly name: string | null;
  readonly email: string;
}

/** The name a person is known by, else the address. */
export function nameOf({ name, email }: Person): string {
  return name?.trim() || email;
}

/** How a sentence calls them: `Élise`; a name without spaces, such as 王小雨, stays whole. */
export function calledName(person: Person): string {
  return nameOf(person).split(/\s+/)[0] ?? nameOf(person);
}

/** `ÉM` for Élise Moreau, 王 for 王小雨. */
export function initials(name: string): string {
  const words = name.split(/[\s@.]+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...(first ?? '')][0] ?? ''}${[...(last ?? '')][0] ?? ''}`.toUpperCase();
}

const regions = new Map<string, Intl.DisplayNames>();

/** `France` for `FR`, in the language of the page. */
export function countryName(code: string, locale: string): string {
  const names = regions.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  regions.set(locale, names);
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
