import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';

/** Tells one step of a story. */
export type Step = (title: string, play: () => Promise<void>) => void;

/**
 * A story in steps that build on each other, with a stage of its own. After a step that failed, the rest fail at once and
 * say why. Its last step is that no page complained.
 */
export function story(tell: (step: Step, stage: () => Stage) => void): void {
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

  const step: Step = (title, play) =>
    test(title, { timeout: 120_000 }, async () => {
      if (broken !== undefined) throw new Error(`Not reached: “${broken}” failed.`);
      try {
        await play();
      } catch (error) {
        broken = title;
        const pictures = await stage().keepPictures(title);
        if (error instanceof Error)
          error.message += `\nWhat the windows showed is in ${pictures}, what the instance printed beside it in instance.log.`;
        throw error;
      }
    });
  tell(step, stage);
  step('and no page logged an error, broke its content policy or was refused anything', async () => {
    expect(stage().complaints()).toEqual([]);
  });
}
