import { type RefObject, useEffect } from 'react';
import { guessEvent } from '../embedding/guessFirst.ts';
import type { Scenario } from '../scenario/field.ts';
import type { Part, partsOf } from '../view/panels.ts';
import type { Size } from '../view/picture.ts';
import { marksToSvg } from '../view/toSvg.ts';

/** What the page says was guessed of the run of a preset, by readout. */
function guessesOf(figure: HTMLElement): [readout: string, guess: number][] {
  const guesses: Record<string, unknown> = JSON.parse(figure.dataset.guessed ?? '{}');
  return Object.entries(guesses).flatMap(([readout, guess]): [string, number][] =>
    typeof guess === 'number' ? [[readout, guess]] : [],
  );
}

/** The group of a picture that React does not know, above its own. */
function ghostLayer(svg: SVGSVGElement): SVGGElement {
  const before = svg.querySelector<SVGGElement>('[data-ghost]');
  if (before !== null) return before;
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('data-ghost', '');
  svg.append(layer);
  return layer;
}

/**
 * Draws what the reader guessed into the pictures: what `browser/predict.ts` wrote at the figure, and again when it says
 * that this has changed. A guess is about the run of the preset, so it is gone while something else is asked.
 */
export function useGuess(
  root: RefObject<HTMLElement | null>,
  parts: ReturnType<typeof partsOf>,
  recording: unknown,
  scenario: Scenario,
  isPreset: boolean,
): void {
  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (figure === null || figure === undefined) return;
    const draw = () => {
      const guesses = isPreset ? guessesOf(figure) : [];
      for (const picture of root.current?.querySelectorAll<HTMLElement>('[data-picture]') ?? []) {
        const size = picture.dataset.picture as Size;
        const { ghosts } = parts[picture.dataset.part as Part][size];
        const svg = picture.querySelector<SVGSVGElement>(':scope > svg');
        const marks = guesses.flatMap(
          ([name, guess]) => ghosts[name]?.(recording, guess, size, scenario) ?? [],
        );
        if (svg !== null && (marks.length > 0 || svg.querySelector('[data-ghost]') !== null))
          ghostLayer(svg).innerHTML = marksToSvg(marks);
      }
    };
    draw();
    figure.addEventListener(guessEvent, draw);
    return () => figure.removeEventListener(guessEvent, draw);
  }, [root, parts, recording, scenario, isPreset]);
}
