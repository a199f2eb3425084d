import { EVENT_KINDS, EVENT_NAMES } from './event-types.ts';

/** The table of event types in the guide to webhooks, as Markdown: written from the one list there is. */
export function eventsTable(): string {
  const rows = EVENT_NAMES.filter((name) => EVENT_KINDS[name].about !== 'INTERNAL').map(
    (name) =>
      `| \`${name}.v1\` | ${EVENT_KINDS[name].about === 'ORDER' ? 'order' : 'request'} | ${EVENT_KINDS[name].says} |`,
  );
  return ['| type | about | when |', '| --- | --- | --- |', ...rows].join('\n');
}
