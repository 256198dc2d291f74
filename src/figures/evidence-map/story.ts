import { capitalised } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import type { MapClaim, MapSelection } from './data.ts';
import { endOf, sideAt, sidesWithStudies, verdictAt, verdictsOf } from './order.ts';
import { howSure, meaningOf, nameOf, sides, verdictCount, verdictOf } from './words.ts';

/** Verdict by verdict, and in the end how sure any of them is. */
function ofAll(selection: MapSelection): Story {
  const { data } = selection;
  return storyOf([
    { seconds: endOf(selection), caption: howSure(data) },
    ...verdictsOf(data).map(
      (verdict): StoryStep => ({
        seconds: verdictAt(selection, verdict),
        caption: `${verdictCount(data, verdict)}.`,
      }),
    ),
  ]);
}

/** How many claims have a verdict, then what it means. */
const ofVerdict = (verdict: string, selection: MapSelection): Story =>
  storyOf([
    { seconds: endOf(selection), caption: meaningOf(selection.data, verdict) },
    { seconds: verdictAt(selection, verdict), caption: `${verdictCount(selection.data, verdict)}.` },
  ]);

/** One claim on the map, its verdict, and its studies side by side. */
function ofOne(claim: MapClaim, selection: MapSelection): Story {
  const [last, ...before] = [...sidesWithStudies(claim)].reverse();
  const whole: StoryStep = {
    seconds: endOf(selection),
    caption: last === undefined ? 'No study on record bears on it.' : sides(claim, selection.data),
  };
  return storyOf([
    whole,
    {
      seconds: verdictAt(selection, claim.verdict),
      caption: `${capitalised(verdictOf(claim))}.`,
    },
    {
      seconds: 0,
      caption: `One of ${selection.data.claims.length} claims: “${nameOf(claim)}”.`,
    },
    ...before.map(
      (stance): StoryStep => ({
        seconds: sideAt(stance),
        caption: sides(claim, selection.data, [stance]),
      }),
    ),
  ]);
}

export function story(selection: MapSelection): Story {
  const { opened, chosen } = selection;
  if (chosen !== undefined) return ofOne(chosen, selection);
  return opened === undefined ? ofAll(selection) : ofVerdict(opened, selection);
}
