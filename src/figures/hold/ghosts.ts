import type { Recording } from '../../model/isometric.ts';
import {
  type GhostSpace,
  type Ghosts,
  levelGhost,
  placesLeftOf,
  uprightGhost,
  yourGuess,
} from '../../view/ghost.ts';
import { placeLabels } from '../../view/labels.ts';
import { rule } from '../../view/marks.ts';
import { lineObstacles, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { lastFrame } from './frames.ts';
import { names, pointsOf, timelineScales } from './lines.ts';
import { timelineWords } from './timelineWords.ts';

/** The points at the end of the lines are no larger. */
const pointRadius = 5;
/** How long a level mark is, in units of the picture. */
const reach = 12;
/** So many places beside a mark are near enough for its name. */
const nearest = 40;
const clear = pointRadius + 3;
/** From the top of the plot up to words above it. */
const above = 22;

function spaceFor(recording: Recording, size: Size): GhostSpace {
  const { layout } = timelineScales(recording, size);
  const { names: named, end, turn } = timelineWords(recording, size);
  const leads = (turn?.marks ?? []).flatMap((mark) =>
    mark.kind === 'rule' ? lineObstacles([mark.from, mark.to], 2) : [],
  );
  return {
    frame: [layout.left + 4, layout.top - 32, layout.right - clear, layout.bottom - 2],
    hard: [...names.flatMap((name) => lineObstacles(pointsOf(recording, name, size), pointRadius)), ...leads],
    words: textObstacles([...named, ...(turn?.words ?? []), ...end]),
  };
}

/** What the fibres keep, as a level mark past the end of the run, and the guess beside it. */
function fibresLeft(recording: Recording, guess: number, size: Size): Mark[] {
  const { layout, y } = timelineScales(recording, size);
  const span = [layout.right - clear - reach, layout.right - clear] as const;
  const whole = spaceFor(recording, size);
  const [left, top, , bottom] = whole.frame;
  const space = { ...whole, frame: [left, top, span[0] - 4, bottom] } as const;
  const height = y(lastFrame(recording).capacityOfFibres);
  const guessed = levelGhost(y(guess / 100), [layout.left, layout.right], yourGuess, space);
  const places = [placesLeftOf(height, space).slice(0, nearest)];
  const guessedLines = guessed.flatMap((mark) =>
    mark.kind === 'rule' ? lineObstacles([mark.from, mark.to], 2) : [],
  );
  const hard = [...space.hard, ...space.words, ...textObstacles(guessed), ...guessedLines];
  return [
    rule('ghost-answer', [span[0], height], [span[1], height]),
    ...(['left in the fibres', 'fibres']
      .map((words) => placeLabels([{ style: 'aside', lines: [words], places }], { ...space, hard }).flat())
      .find((name) => name.length > 0) ?? []),
    ...guessed,
  ];
}

/** How long it lasts: later than the run shows, the guess stands past its end. */
function endurance(recording: Recording, guess: number, size: Size): Mark[] {
  const { layout, x } = timelineScales(recording, size);
  const later = guess > lastFrame(recording).seconds;
  const at = later ? layout.right + clear : x(guess);
  const label = later ? `${yourGuess}: later` : yourGuess;
  const space = spaceFor(recording, size);
  return uprightGhost(at, [layout.top - above, layout.bottom], label, {
    ...space,
    hard: [
      ...space.hard,
      ...lineObstacles(
        [
          [layout.right, layout.top],
          [layout.right, layout.bottom],
        ],
        2,
      ),
    ],
  });
}

/** Guesses at what a hold comes to, in its timeline. */
export const ghosts: Ghosts<Recording, unknown> = { 'fibres-left': fibresLeft, endurance };
