import { WEBHOOK_EVENTS } from '../notices/event-types.ts';
import { type Problem, problem } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

const LONGEST_DESCRIPTION = 200;

interface EndpointFields {
  readonly url?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly events?: readonly string[] | null | undefined;
}

/** What is wrong with an endpoint's fields; those that are left out are not looked at. */
export function checkEndpoint({ webhooks }: Dependencies, { url, description, events }: EndpointFields): Problem[] {
  const unreachable = url === null || url === undefined ? null : webhooks.problemOf(url);
  const tooLong = (description ?? '').length > LONGEST_DESCRIPTION;
  return [
    ...(unreachable === null ? [] : [problem('NOT_A_RECEIVER', unreachable, ['url'])]),
    ...(tooLong
      ? [
          problem('TOO_LONG', `At most ${LONGEST_DESCRIPTION} characters.`, ['description'], {
            longest: LONGEST_DESCRIPTION,
          }),
        ]
      : []),
    ...(events ?? []).flatMap((type, index) =>
      WEBHOOK_EVENTS.includes(type)
        ? []
        : [
            problem('UNKNOWN_EVENT', 'Name types as the documentation lists them, e.g. "refund.settled.v1".', [
              'events',
              index,
            ]),
          ],
    ),
  ];
}

export const noEndpoint = () => problem('WEBHOOK_NOT_FOUND', 'There is no such endpoint.', ['endpointId']);
