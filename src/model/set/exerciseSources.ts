import type { ExerciseName } from './exercises.ts';

const shape =
  'the place of the sticking region is published, the shape around it is assumed: papers that we could read give no curve';
const assumed = 'the shape is assumed';
const legs =
  'no part of the loss recovers slowly, assumed, as sets of leg press after the first are kept better';
const noTable = 'fatigability that of a typical lift: no table of repetitions was found';

/** Where the shape and the endurance of each exercise come from; pages print it, figures do without. */
export const exerciseSources: Readonly<Record<ExerciseName, string>> = {
  general: `the shape of the bench press stands for all; ${shape}`,
  bench: `fatigability fitted to the published table for the bench press; ${shape}`,
  squat: `fatigability that of a typical lift; ${legs}; ${shape}`,
  'leg-press': `the shape of the squat; fatigability fitted to the published table for the leg press; ${legs}; ${shape}`,
  deadlift: `the shape of the squat, begun from the floor; ${noTable}`,
  'leg-extension': `${assumed}, hardest with the knee straight; ${noTable}; ${legs}`,
  'shoulder-press': `the shape of the bench press; ${noTable}`,
  pulldown: `${assumed}, hardest where the bar is at the chest; ${noTable}`,
  curl: `fatigability fitted to three published counts for the arm curl; ${shape}`,
  calf: `the hardest point is the top, where a raise fails first; ${noTable}; ${assumed}`,
};
