import { type Logger, pino, stdTimeFunctions } from 'pino';

/**
 * One line of JSON an event, to standard error. Tokens, e-mail addresses and bodies are never handed to it; what an error
 * of a library carries along under such names is taken out.
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      redact: {
        paths: ['*.authorization', '*.token', '*.email', 'err.meta', 'err.parameters', 'err.config'],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
