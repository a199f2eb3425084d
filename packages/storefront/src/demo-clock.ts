/** How far the demo's time can be set forward at a press: as the API reads it, and as a person does. */
export const LEAPS = [
  { length: 'P1D', says: 'A day' },
  { length: 'P3D', says: 'Three days' },
  { length: 'P7D', says: 'A week' },
  { length: 'P30D', says: 'A month' },
] as const;

/** What became due while time was set forward, e.g. `{ deadlines: 3 }`. */
export type WorkedOff = Readonly<Record<string, number>>;

/** The time of a refund API in development, which may be set forward. */
export interface DemoClock {
  now(): Promise<Date>;
  /** By an ISO 8601 duration, e.g. `P3D`. */
  forward(length: string): Promise<WorkedOff>;
}

export function connectClock(apiUrl: string): DemoClock {
  const read = async (init?: RequestInit): Promise<{ now: string; workedOff?: WorkedOff }> => {
    const answer = await fetch(`${apiUrl}/clock`, init);
    if (!answer.ok) throw new Error(`The refund API's clock answered ${answer.status}`);
    return JSON.parse(await answer.text());
  };
  return {
    now: async () => new Date((await read()).now),
    forward: async (length) =>
      (await read({ method: 'POST', body: JSON.stringify({ forward: length }) })).workedOff ?? {},
  };
}
