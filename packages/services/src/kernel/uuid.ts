const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Texts that are no UUID name nothing; asking the database with one would be an error instead of an empty answer. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
