import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Locator, Page } from '@playwright/test';

/** A screen reader in the page (decision 41): what it says, as people hear it. */
declare global {
  interface Window {
    screenReader: Virtual;
    /** What was said at each place of the page, in the order of reading. */
    said: [place: Node, phrase: string][];
  }
}

const file = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
/** The module as a script: what is evaluated needs no leave of the policy of the page. */
const script = `(() => {${readFileSync(file, 'utf8').replace(
  /export\{[\w$]+ as Virtual,([\w$]+) as virtual\};/,
  'window.screenReader = $1;',
)}\n})()`;

/** Reads the page from its top to its end, once. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(script);
  await page.evaluate(async () => {
    const { screenReader } = window;
    await screenReader.start({ container: document.body });
    window.said = [];
    for (let phrase = ''; phrase !== 'end of document'; ) {
      await screenReader.next();
      phrase = await screenReader.lastSpokenPhrase();
      window.said.push([screenReader.activeNode!, phrase]);
    }
  });
}

/** What the reader says that readers in use leave out: they name a slider and its value, and no ends, paragraphs or defaults. */
const unsaid = [
  /^(?:end of .*|paragraph|document|status|form)$/,
  /(?<=, )orientated horizontally, max value [^,]+, min value [^,]+, current value /g,
  /, (?:not disabled|not expanded|has popup \w+)\b/g,
  /^(?:polite|assertive): /,
];

/** Phrases as they are heard, without those that say nothing. */
export const asHeard = (phrases: readonly string[]): string[] =>
  phrases
    .map((phrase) => unsaid.reduce((rest, nothing) => rest.replace(nothing, ''), phrase))
    .filter(Boolean);

/** What is said in a part of the page, all of it in order. The reader goes into closed details and `noscript`; nobody else does. */
export const heardIn = (part: Locator): Promise<string[]> =>
  part
    .evaluate((element) =>
      window.said.flatMap(([place, phrase]) =>
        element.contains(place) && (place instanceof Element ? place : place.parentElement!).checkVisibility()
          ? [phrase]
          : [],
      ),
    )
    .then(asHeard);

/** What is said as the reading comes to an element: its role, its name, and what else is known of it. */
export const heardAt = (element: Locator): Promise<string[]> =>
  element
    .evaluate((one) => window.said.find(([place]) => place === one)?.[1] ?? 'nothing')
    .then((phrase) => asHeard([phrase]));

/** Runs in the page: of a list of choices the reader says the value, where others say the words of the choice. */
function chosen(): [value: string, words: string] {
  const list = document.activeElement;
  return list instanceof HTMLSelectElement ? [list.value, list.selectedOptions[0]!.text] : ['', ''];
}

/** What is said from now on: as the focus moves, and by live regions; each thing once, for the reader repeats what stays. */
export async function heardWhile(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => window.screenReader.clearSpokenPhraseLog());
  await act();
  const phrases = asHeard(await page.evaluate(() => window.screenReader.spokenPhraseLog()));
  const [value, words] = await page.evaluate(chosen);
  return phrases
    .filter((phrase, index) => phrase !== phrases[index - 1])
    .map((phrase) => phrase.replace(`, ${value},`, `, ${words},`));
}
