/** What tus-js-client needs of base64: UTF-8 text for the metadata header. */
export const Base64 = {
  encode: (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text))),
};
