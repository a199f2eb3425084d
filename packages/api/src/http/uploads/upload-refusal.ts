/** Why an upload is not taken, in the shape that GraphQL clients read errors in. */
export class UploadRefusal extends Error {
  readonly status: number;
  readonly body: string;

  constructor(
    status: number,
    code: string,
    message: string,
    field?: readonly string[],
    facts?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.status = status;
    const extensions = { code, ...(field && { field }), ...(facts && { facts }) };
    this.body = JSON.stringify({ errors: [{ message, extensions }] });
  }
}
