import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TimeMoved } from '../clock/move-time.ts';
import type { MovingClock } from '../clock/moving-clock.ts';
import { readMove } from '../clock/read-move.ts';
import { answerError, answerJson } from './answer.ts';
import { readBody } from './read-body.ts';

const MOST_BYTES = 1_000;

export interface ClockOptions {
  readonly clock: MovingClock;
  readonly moveTo: (instant: number) => Promise<TimeMoved>;
}

/** Development only: `GET /clock` tells the time, `POST /clock` sets it forward and says what fell due meanwhile. */
export function clockRoute({ clock, moveTo }: ClockOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') {
      answerJson(response, 200, { now: new Date(clock.now()).toISOString(), aheadMilliseconds: clock.ahead() });
      return;
    }
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'GET, POST, OPTIONS');
      answerError(response, 405, 'METHOD_NOT_ALLOWED', 'Read the time with GET, move it with POST.');
      return;
    }
    const body = await readBody(request, MOST_BYTES);
    const asked = readMove(body ?? '', clock.now());
    if (!asked.ok) {
      answerError(response, 400, 'BAD_REQUEST', asked.message);
      return;
    }
    const { from, now, workedOff } = await moveTo(asked.to);
    answerJson(response, 200, { from: new Date(from).toISOString(), now: new Date(now).toISOString(), workedOff });
  };
}
