/**
 * Waits for Ctrl-C, for `kill`, or for the terminal to close. The signals stay ours from then on,
 * so that an impatient second Ctrl-C does not cut off what the first one began.
 */
export function untilToldToStop(): { promise: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const promise = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        controller.abort();
        resolve();
      });
    }
  });
  return { promise, signal: controller.signal };
}
