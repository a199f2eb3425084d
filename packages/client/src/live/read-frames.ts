/** One server-sent event; comments, which only keep the connection awake, are frames without an event. */
export interface Frame {
  readonly event: string;
  readonly data: string;
}

/** Reads a stream of server-sent events as they arrive. `alive` is called whenever anything does. */
export async function* readFrames(body: ReadableStream<Uint8Array>, alive: () => void): AsyncGenerator<Frame> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      alive();
      const frames = (text + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n').split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames) yield frameOf(frame);
    }
  } finally {
    reader.releaseLock();
  }
}

function frameOf(text: string): Frame {
  const fields = { event: '', data: '' };
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? [];
    if (name === 'event') fields.event = value;
    if (name === 'data') fields.data += value;
  }
  return fields;
}
