import type { Card } from '../cards/card.ts';
import { figureCard } from '../cards/figureCard.ts';
import { cardPicture } from '../library/cardPicture.ts';
import { figureKind } from '../library/figureWords.ts';
import { wholeCrowd } from '../model/set/crowd.ts';
import { highlightStep } from '../view/story.ts';
import type { AskedState } from './state.ts';

/** Assumption: so many lifters take a tenth of a second, and show as well as hundreds how far people differ. */
const mostLifters = 24;

function runOf({ definition: { run, crowd }, scenario, data }: AskedState): unknown {
  const recording = run(scenario, data);
  if (crowd === undefined) return recording;
  const plan = crowd.plan(scenario);
  return crowd.join(recording, wholeCrowd({ ...plan, lifters: Math.min(plan.lifters, mostLifters) }));
}

/** The card of a state: the question, what came of it, and the picture of that moment. */
export function stateCardOf(state: AskedState): Card {
  const { definition, scenario, fragment } = state;
  const recording = runOf(state);
  return figureCard({
    title: definition.question,
    under: highlightStep(definition.story(recording, scenario)).caption,
    kind: figureKind,
    picture: cardPicture(definition, recording, scenario),
    fragment,
  });
}

/** What came of a state, in a sentence or two. */
export function outcomeOf({ definition, scenario, data }: AskedState): string {
  const recording = definition.run(scenario, data);
  const { seconds } = highlightStep(definition.story(recording, scenario));
  return definition.describe(recording, seconds, scenario);
}
