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

/** Sends a file (tus: created, then written in one piece) and gives the id under which it is kept as evidence. */
export async function uploadFile({ endpoint, token, orderId, file }: UploadOptions): Promise<Uploaded> {
  const metadata = { filename: file.name, ...(orderId && { orderid: orderId }) };
  try {
    const common = { authorization: `Bearer ${await token()}`, 'tus-resumable': '1.0.0' };
    const begun = await fetch(new URL('/uploads', endpoint), {
      method: 'POST',
      headers: {
        ...common,
        'upload-length': String(file.size),
        'upload-metadata': Object.entries(metadata)
          .map(([name, value]) => `${name} ${base64(value)}`)
          .join(','),
      },
    });
    const evidenceId = begun.headers.get('evidence-id');
    const location = begun.headers.get('location');
    if (!begun.ok || !evidenceId || !location) return { kind: 'refused', message: messageOf(await begun.text()) };
    const written = await fetch(new URL(location, begun.url), {
      method: 'PATCH',
      headers: { ...common, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
      body: file,
    });
    return written.ok ? { kind: 'kept', evidenceId } : { kind: 'refused', message: messageOf(await written.text()) };
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
