/** What became of a file: kept under an id, or why not. */
export type Uploaded =
  | { readonly kind: 'kept'; readonly evidenceId: string }
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer. */
  | { readonly kind: 'failed' };

interface UploadOptions {
  /** The GraphQL address; uploads go to the same origin. */
  readonly endpoint: string;
  readonly token: () => Promise<string>;
  /** Left out where the token says which order it is about. */
  readonly orderId?: string;
  readonly file: File;
}

/** Sends a file in one piece (tus, creation with upload) and gives the id under which it is kept as evidence. */
export async function uploadFile({ endpoint, token, orderId, file }: UploadOptions): Promise<Uploaded> {
  const metadata = { filename: file.name, ...(orderId && { orderid: orderId }) };
  try {
    const response = await fetch(new URL('/uploads', endpoint), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await token()}`,
        'content-type': 'application/offset+octet-stream',
        'tus-resumable': '1.0.0',
        'upload-length': String(file.size),
        'upload-metadata': Object.entries(metadata)
          .map(([name, value]) => `${name} ${base64(value)}`)
          .join(','),
      },
      body: file,
    });
    const evidenceId = response.headers.get('evidence-id');
    if (response.ok && evidenceId) return { kind: 'kept', evidenceId };
    return { kind: 'refused', message: messageOf(await response.text()) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'failed' };
    throw error;
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function messageOf(body: string): string {
  try {
    const answer: { readonly errors?: readonly { readonly message?: string }[] } = JSON.parse(body);
    return answer.errors?.[0]?.message ?? body;
  } catch {
    return body;
  }
}
