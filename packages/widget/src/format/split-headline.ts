/**
 * A headline in the part that is read first and what may stand smaller under it: the time that is
 * left, or a second sentence. Dates are kept in one piece.
 */
export function splitHeadline(headline: string): { first: string; rest: string } {
  const text = headline.replace(/(?<=[A-Z][a-z]{2}) (?=\d)|(?<=\d) (?=[A-Z])|(?<=,) (?=\d\d:)/g, '\u00a0');
  const at = text.search(/ · |(?<=\.) +(?=\S)|(?<=。)(?=\S)/);
  const [first, rest] = at > 0 ? [text.slice(0, at), text.slice(at)] : [text, ''];
  return { first: first.replace(/[.。]$/, ''), rest: rest.replace(/^ · |^ +/, '') };
}
