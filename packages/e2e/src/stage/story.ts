import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';

/** Tells one step of a story. */
export type Step = (title: string, play: () => Promise<void>) => void;

export interface Telling {
  /** What later steps build on. */
  readonly step: Step;
  /** What nothing builds on: when it fails, the rest goes on. */
  readonly aside: Step;
  readonly stage: () => Stage;
}

/**
 * A story in steps that build on each other, with a stage of its own. After a step that failed, the rest fail at once and
 * say why. Its last step is that no page complained.
 */
export function story(tell: (telling: Telling) => void): void {
  let opened: Stage | undefined;
  let broken: string | undefined;
  const stage = () => {
    if (!opened) throw new Error('The stage is not open yet.');
    return opened;
  };
  beforeAll(async () => {
    opened = await openStage();
  });
  afterAll(async () => opened?.close());

  const play = async (title: string, action: () => Promise<void>, matters: boolean) => {
    if (broken !== undefined) throw new Error(`Not reached: “${broken}” failed.`);
    try {
      await action();
    } catch (error) {
      if (matters) broken = title;
      const pictures = await stage().keepPictures(title);
      const hint = `What the windows showed is in ${pictures}, what the instance printed beside it in instance.log.`;
      if (error instanceof Error) error.message += `\n${hint}`;
      throw error;
    }
  };
  const timeout = 120_000;
  tell({
    step: (title, action) => test(title, { timeout }, () => play(title, action, true)),
    aside: (title, action) => test(title, { timeout }, () => play(title, action, false)),
    stage,
  });
  test('and no page logged an error, broke its content policy or was refused anything', () => {
    expect(stage().complaints()).toEqual([]);
  });
}
