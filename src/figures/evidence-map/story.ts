import { capitalised } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { type MapClaim, type MapSelection, mapStances } from './data.ts';
import { certaintyAt, endOf, sideAt, studiesAt, verdictAt, verdictsOf } from './order.ts';
import {
  certaintySentence,
  howSure,
  meaningOf,
  nameOf,
  oneVerdict,
  sideOf,
  sides,
  studiesBearing,
  verdictCount,
  verdictOf,
} from './words.ts';

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

/** How many claims have a verdict, what stands behind it, and in the end what it means. */
function ofVerdict(verdict: string, selection: MapSelection): Story {
  const { data } = selection;
  return storyOf([
    { seconds: endOf(selection), caption: meaningOf(data, verdict) },
    { seconds: verdictAt(selection, verdict), caption: `${verdictCount(data, verdict)}.` },
    { seconds: 0, caption: oneVerdict(data, verdict) },
    { seconds: studiesAt, caption: studiesBearing(data, verdict) },
    { seconds: certaintyAt(selection, verdict), caption: certaintySentence(data, verdict) },
  ]);
}

/** One claim on the map, its verdict, and its studies side by side: as many moments whichever sides have any. */
function ofOne(claim: MapClaim, selection: MapSelection): Story {
  const whole: StoryStep = {
    seconds: endOf(selection),
    caption: sides(claim, selection.data) || 'We found no study on it.',
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
    ...mapStances.map(
      (stance): StoryStep => ({ seconds: sideAt(stance), caption: sideOf(claim, selection.data, stance) }),
    ),
  ]);
}

export function story(selection: MapSelection): Story {
  const { opened, chosen } = selection;
  if (chosen !== undefined) return ofOne(chosen, selection);
  return opened === undefined ? ofAll(selection) : ofVerdict(opened, selection);
}
