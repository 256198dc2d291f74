import type { Field, NumberField, Scenario, SequenceField } from '../../scenario/field.ts';
import { duration } from '../../typography/number.ts';
import type { AnyFigure } from '../../view/figure.ts';
import type { Size } from '../../view/picture.ts';
import { marksToSvg, roleOf } from '../../view/toSvg.ts';
import { restAt, speedOf } from '../pace.ts';
import {
  firstOffered,
  isFull,
  isPlayFirst,
  offerReading,
  paceWords,
  sliderReading,
  soFar,
  stepLabel,
} from '../readings.ts';

/** What a figure is to show: a scenario, and the run that came of it. */
export interface Shown {
  readonly definition: AnyFigure;
  readonly scenario: Scenario;
  readonly recording: unknown;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function say(root: Element, selector: string, text: string): void {
  for (const element of all(root, selector)) element.textContent = text;
}

function hide(root: Element, selector: string, hidden: boolean): void {
  for (const element of all(root, selector)) element.hidden = hidden;
}

/** Sets a slider within its ends: those of time hang on the run. */
function slide(
  input: HTMLInputElement,
  value: number,
  heard: string,
  ends?: readonly [number, number],
): void {
  if (ends !== undefined) [input.min, input.max] = ends.map(String) as [string, string];
  input.value = String(value);
  input.setAttribute('aria-valuetext', heard);
}

function showSlider(control: Element, field: NumberField, value: number): void {
  const reading = sliderReading(field, value);
  say(control, '.control-value', reading.value);
  say(control, '[data-known]', reading.known);
  for (const known of all(control, '.control-known')) known.dataset.beyond = String(reading.beyond);
  slide(control.querySelector('input')!, value, reading.heard);
}

function showField(root: Element, field: Field, { [field.name]: value }: Scenario): void {
  const control = root.querySelector(`[data-field="${field.name}"]`);
  if (control === null) return;
  if (field.kind === 'number') showSlider(control, field, Number(value));
  else control.querySelector('select')!.value = String(value);
}

function showButton(button: Element, text: string, primary: boolean, disabled: boolean): void {
  button.textContent = text;
  button.classList.toggle('primary', primary);
  button.setAttribute('aria-disabled', String(disabled));
}

function showSteps(root: Element, field: SequenceField, { definition, scenario, recording }: Shown): void {
  const value = String(scenario[field.name]);
  const offer = definition.offer?.(recording, scenario) ?? {};
  const full = isFull(field, value);
  const primary = firstOffered(field, offer);
  say(root, '.steps-so-far span', soFar(field, value));
  hide(root, '.steps-so-far', value === '');
  hide(root, '[data-full]', !full);
  for (const [verb, of] of Object.entries(field.verbs)) {
    const place = root.querySelector<HTMLElement>(`[data-verb="${verb}"]`)!;
    const { value: number, words, valueText } = offerReading(of, offer[verb] ?? of.min);
    place.hidden = offer[verb] === undefined;
    showButton(place.querySelector('button')!, words, verb === primary, full);
    const slider = place.querySelector('input');
    slider?.setAttribute('aria-label', `How much: ${words}`);
    if (slider) slide(slider, number, valueText);
  }
}

/** The picture alone: still and moving marks at both sizes. */
export function showPictures(root: Element, { definition, scenario, recording }: Shown): void {
  const seconds = restAt(definition.moments(recording), definition.blind?.(scenario) ?? false);
  for (const place of all(root, '[data-picture]')) {
    const size = place.dataset.picture as Size;
    const still = definition.still(recording, size, scenario);
    const moving = definition.moving(recording, seconds, size, scenario);
    place.querySelector('[data-still]')!.innerHTML = marksToSvg(still);
    place.querySelector('[data-moving]')!.innerHTML = marksToSvg(moving);
    place.querySelector('svg')!.setAttribute('role', roleOf([...still, ...moving]));
  }
}

/**
 * Shows a scenario at rest on a figure that does not run yet: what the page drew says something else, at the same
 * places. Every part that changes from scenario to scenario is one that React takes as it finds it.
 *
 * @param notes what had to be repaired in the address
 */
export function show(root: Element, shown: Shown, notes: readonly string[]): void {
  const { definition, scenario, recording } = shown;
  const moments = definition.moments(recording);
  const blind = definition.blind?.(scenario) ?? false;
  const seconds = restAt(moments, blind);
  const ends = [moments[0]!.seconds, moments[moments.length - 1]!.seconds] as const;

  const summary = definition.describe(recording, seconds, scenario);
  say(root, '[data-summary]', summary);
  say(root, '[data-notes]', notes.join(' '));
  for (const picture of all(root, '[data-picture] > svg')) picture.setAttribute('aria-label', summary);
  showPictures(root, shown);

  for (const field of definition.fields)
    if (field.kind === 'sequence') showSteps(root, field, shown);
    else showField(root, field, scenario);
  const action = definition.action?.(recording, seconds, scenario);
  for (const button of all(root, '.main-action'))
    showButton(button, action!.label, action!.values !== undefined, action!.values === undefined);

  for (const play of all(root, '[data-play]'))
    play.classList.toggle('primary', isPlayFirst(definition.fields, action));
  say(root, '[data-step]', stepLabel(moments, seconds));
  for (const time of all(root, '[data-time]')) {
    time.hidden = blind;
    say(time, '.control-value', duration(seconds));
    say(time, '.control-hint', paceWords(speedOf(moments, blind)));
    slide(time.querySelector('input')!, seconds, duration(seconds), ends);
  }
  hide(root, '.figure-table', blind && seconds < ends[1]);
}
