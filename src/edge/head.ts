import { figurePage } from '../addresses/addresses.ts';
import { stateCard, stateOembed } from '../addresses/state.ts';
import { figureDescription, presetTitle } from '../library/figureWords.ts';
import { defaults, format } from '../scenario/field.ts';
import { limits, truncate } from '../sharing/limits.ts';
import { outcomeOf } from './card.ts';
import type { AskedState } from './state.ts';

/** A change to an element of a page’s head: of an attribute, of its text, or that it goes. */
export type HeadChange = { readonly selector: string } & (
  | { readonly attribute: string; readonly value: string }
  | { readonly text: string }
  | { readonly remove: true }
);

/** What was set, in words: “Load: 80 %”. */
const settingsOf = ({ definition: { fields }, scenario }: AskedState): string => {
  const start = defaults(fields);
  return fields
    .filter(({ name }) => scenario[name] !== start[name])
    .map((field) => `${field.label}: ${format(field, scenario[field.name] ?? field.default)}`)
    .join(', ');
};

/** A state by its question and what was set. */
export const stateTitle = (state: AskedState): string =>
  truncate(presetTitle(state.definition.question, settingsOf(state)).trim(), limits.title.max);

const attribute = (selector: string, name: string, value: string): HeadChange => ({
  selector,
  attribute: name,
  value,
});
const property = (name: string, value: string) => attribute(`meta[property="${name}"]`, 'content', value);

/**
 * What the head of a figure’s page says where its address asks for a state: elements of `sharing/metadata.ts` with the
 * words, the picture and the address of the state. Lists of results are told to leave it out, for states are countless and
 * those that say most have a page as presets.
 *
 * @param origin where the site stands, without a slash at the end
 */
export function stateHead(origin: string, state: AskedState): readonly HeadChange[] {
  const { definition, query } = state;
  const title = stateTitle(state);
  const outcome = outcomeOf(state);
  const description = figureDescription(outcome, definition);
  const address = origin + figurePage(definition.id, query);
  const oembed = 'link[type="application/json+oembed"]';
  return [
    { selector: 'title', text: title },
    attribute('meta[name="description"]', 'content', description),
    attribute('meta[name="robots"]', 'content', 'noindex'),
    attribute('link[rel="canonical"]', 'href', address),
    property('og:title', title),
    property('og:description', description),
    property('og:url', address),
    property('og:image', origin + stateCard(definition.id, query)),
    property('og:image:alt', truncate(`${definition.question} ${outcome}`, 400)),
    attribute(oembed, 'href', origin + stateOembed(address)),
    attribute(oembed, 'title', title),
    // A film shows the preset of the page.
    { selector: 'meta[property^="og:video"]', remove: true },
  ];
}
