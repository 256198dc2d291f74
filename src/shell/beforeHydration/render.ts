import type { Field, NumberField, Scenario, SequenceField } from '../../scenario/field.ts';
import { duration } from '../../typography/number.ts';
import type { AnyFigure } from '../../view/figure.ts';
import { type Part, partOf } from '../../view/panels.ts';
import type { Size } from '../../view/picture.ts';
import { marksToSvg, roleOf } from '../../view/toSvg.ts';
import {
  isFull,
  isPlayFirst,
  offerText,
  paceLabel,
  primaryVerb,
  sliderText,
  stepLabel,
  stepsSoFar,
} from '../controlText.ts';
import { restAt, speedOf } from '../pace.ts';

/** What a figure is to show: a scenario, and its recording. */
export interface FigureState {
  readonly definition: AnyFigure;
  readonly scenario: Scenario;
  readonly recording: unknown;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function setText(root: Element, selector: string, text: string): void {
  for (const element of all(root, selector)) element.textContent = text;
}

function setHidden(root: Element, selector: string, hidden: boolean): void {
  for (const element of all(root, selector)) element.hidden = hidden;
}

/** Sets a slider, and its range where that depends on the run, as for time. */
function setSlider(
  input: HTMLInputElement,
  value: number,
  valueText: string,
  ends?: readonly [number, number],
): void {
  if (ends !== undefined) [input.min, input.max] = ends.map(String) as [string, string];
  input.value = String(value);
  input.setAttribute('aria-valuetext', valueText);
}

function renderSlider(control: Element, field: NumberField, value: number): void {
  const reading = sliderText(field, value);
  setText(control, '.control-value', reading.value);
  setText(control, '[data-known]', reading.knownPrefix);
  for (const known of all(control, '.control-known')) known.dataset.beyond = String(reading.beyondEvidence);
  setSlider(control.querySelector('input')!, value, reading.valueText);
}

function renderField(root: Element, field: Field, { [field.name]: value }: Scenario): void {
  const control = root.querySelector(`[data-field="${field.name}"]`);
  if (control === null) return;
  if (field.kind === 'number') renderSlider(control, field, Number(value));
  else control.querySelector('select')!.value = String(value);
}

function renderButton(button: Element, text: string, primary: boolean, disabled: boolean): void {
  button.textContent = text;
  button.classList.toggle('primary', primary);
  button.setAttribute('aria-disabled', String(disabled));
}

function renderSteps(
  root: Element,
  field: SequenceField,
  { definition, scenario, recording }: FigureState,
): void {
  const value = String(scenario[field.name]);
  const offer = definition.offer?.(recording, scenario) ?? {};
  const full = isFull(field, value);
  const primary = primaryVerb(field, offer);
  setText(root, '.steps-so-far span', stepsSoFar(field, value));
  setHidden(root, '.steps-so-far', value === '');
  setHidden(root, '[data-full]', !full);
  for (const [verb, of] of Object.entries(field.verbs)) {
    const place = root.querySelector<HTMLElement>(`[data-verb="${verb}"]`)!;
    const { value: number, words, valueText } = offerText(of, offer[verb] ?? of.min);
    place.hidden = offer[verb] === undefined;
    renderButton(place.querySelector('button')!, words, verb === primary, full);
    const slider = place.querySelector('input');
    slider?.setAttribute('aria-label', `How much: ${words}`);
    if (slider) setSlider(slider, number, valueText);
  }
}

/** The picture alone: still and moving marks at both sizes. */
export function renderPictures(root: Element, { definition, scenario, recording }: FigureState): void {
  const seconds = restAt(definition.moments(recording), definition.blind?.(scenario) ?? false);
  for (const place of all(root, '[data-picture]')) {
    const size = place.dataset.picture as Size;
    const band = partOf(definition.panels, place.dataset.part as Part, size);
    const still = band.still(recording, size, scenario);
    const moving = band.moving(recording, seconds, size, scenario);
    place.querySelector('[data-still]')!.innerHTML = marksToSvg(still);
    place.querySelector('[data-moving]')!.innerHTML = marksToSvg(moving);
    place.querySelector('svg')!.setAttribute('role', roleOf([...still, ...moving]));
  }
}

/**
 * Renders a scenario at rest on a figure that is not hydrated yet, into the elements that the server rendered for another
 * one. For every part that changes from scenario to scenario React suppresses the hydration warning.
 *
 * @param notes what had to be corrected in the URL
 */
export function renderState(root: Element, shown: FigureState, notes: readonly string[]): void {
  const { definition, scenario, recording } = shown;
  const moments = definition.moments(recording);
  const blind = definition.blind?.(scenario) ?? false;
  const seconds = restAt(moments, blind);
  const ends = [moments[0]!.seconds, moments[moments.length - 1]!.seconds] as const;

  const summary = definition.describe(recording, seconds, scenario);
  setText(root, '[data-summary]', summary);
  setText(root, '[data-notes]', notes.join(' '));
  for (const picture of all(root, '[data-part="lead"] > svg')) picture.setAttribute('aria-label', summary);
  renderPictures(root, shown);

  for (const field of definition.fields)
    if (field.kind === 'sequence') renderSteps(root, field, shown);
    else renderField(root, field, scenario);
  const action = definition.action?.(recording, seconds, scenario);
  for (const button of all(root, '.main-action'))
    renderButton(button, action!.label, action!.values !== undefined, action!.values === undefined);

  for (const play of all(root, '[data-play]'))
    play.classList.toggle('primary', isPlayFirst(definition.fields, action));
  setText(root, '[data-step]', stepLabel(moments, seconds));
  for (const time of all(root, '[data-time]')) {
    time.hidden = blind;
    setText(time, '.control-value', duration(seconds));
    setText(time, '.control-hint', paceLabel(speedOf(moments, blind)));
    setSlider(time.querySelector('input')!, seconds, duration(seconds), ends);
  }
  setHidden(root, '.figure-table', blind && seconds < ends[1]);
}
