import { stateCard, stateOembed } from '../../src/addresses/state.ts';
import type { Answer } from './answer.ts';
import type { Check } from './check.ts';
import { publishedAt } from './site.ts';

const state = '?load=80';
const page = `/figures/set/${state}`;

const at = (name: string, address: Check['at'], wrong: (answer: Answer) => string | undefined): Check => ({
  name,
  at: address,
  wrong: async (ask, asked) => wrong(await ask(asked)),
});
const says = ({ body }: Answer, words: string) =>
  body.toString().includes(words) ? undefined : `does not say ${words}`;

const isPng = ({ body }: Answer) => body.subarray(1, 4).toString() === 'PNG';
/** Width and height of a PNG, as its first part has them. */
const sizeOf = ({ body }: Answer) => `${body.readUInt32BE(16)} by ${body.readUInt32BE(20)}`;

/** What the function at the edge adds to the site. */
export const edgeChecks: readonly Check[] = [
  at(
    'shows the card of the state that a page is asked for',
    () => [page],
    (answer) => says(answer, stateCard('set', state)),
  ),
  at(
    'draws the card of a state',
    () => [stateCard('set', state), stateCard('hold', '?target=30'), stateCard('forest')],
    (answer) => {
      if (!isPng(answer)) return `is no PNG: ${answer.status}`;
      return sizeOf(answer) === '1200 by 630' ? undefined : sizeOf(answer);
    },
  ),
  at(
    'says what to embed of a state',
    ({ dist }) => [stateOembed(new URL(page, publishedAt(dist)).href)],
    (answer) => says(answer, `/embed/set/${state}`),
  ),
  at(
    'refuses what is no address of the site',
    () => ['/state/', '/state/no-such.png', stateOembed('https://elsewhere.example/figures/set/')],
    ({ status }) => (status === 404 ? undefined : `status ${status}`),
  ),
];
