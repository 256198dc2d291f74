import { deepStrictEqual, notStrictEqual, ok } from 'node:assert/strict';
import { figureIds } from '../../src/figures/list.ts';
import { type Check, isLive, type Rig, until } from './check.ts';

/** As WordPress writes it: what is framed so has an opaque origin. */
const sandbox = 'sandbox="allow-scripts" security="restricted"';
/** Opens a page of the site in a frame of another, and goes into it once it is there. */
async function enter({ driver, host, site }: Rig, path: string, attributes = sandbox): Promise<void> {
  await driver.open(host.framing(site + path, attributes));
  await driver.enter('iframe');
  await until('the frame is read', () => driver.run('return document.readyState === "complete"'));
}

interface Looks {
  readonly text: readonly string[];
  readonly picture: readonly string[];
}

const looks = `
  const of = (selector, ...properties) =>
    [...document.querySelectorAll(selector)].slice(0, 300).map((element) => {
      const style = getComputedStyle(element);
      return [element.localName, ...properties.map((property) => style[property])].join(' ');
    });
  return {
    text: of('body, body :is(h1, h2, p, a, button)', 'fontFamily', 'fontSize', 'color', 'backgroundColor'),
    picture: of('figure svg *', 'fill', 'stroke'),
  };`;

const fontsArrived = 'return [...document.fonts].some(({ status }) => status === "loaded")';

const heard = <T>({ driver }: Rig, type: string) =>
  driver.run<readonly T[]>(`return heard.filter((data) => data && data.type === '${type}')`);

/** Looks as it does where nothing is in its way: in the same frame without the sandbox. */
const styled = (path: string): Check => ({
  name: `${path} is styled in a sandbox`,
  run: async (rig) => {
    const { driver } = rig;
    await enter(rig, path, '');
    await until('a font arrives', () => driver.run(fontsArrived));
    const plain = await driver.run<Looks>(looks);
    await enter(rig, path);
    deepStrictEqual(await driver.run('return window.origin'), 'null');
    await until('a font arrives in the sandbox', () => driver.run(fontsArrived));
    const sandboxed = await driver.run<Looks>(looks);
    ok(sandboxed.text[0]?.includes('Atkinson'), `body is ${sandboxed.text[0]}`);
    deepStrictEqual(sandboxed, plain);
  },
});

const tellsHeight = (path: string): Check => ({
  name: `${path} tells its height out of a sandbox`,
  run: async (rig) => {
    const { driver } = rig;
    await enter(rig, path);
    await until('a font arrives', () => driver.run(fontsArrived));
    // Each font that comes later makes it another.
    await until('its height is told', async () => {
      const own = await driver.run('return Math.ceil(document.body.getBoundingClientRect().height)');
      await driver.leave();
      const reported = (await heard<{ height: number }>(rig, 'beyond-failure:height')).at(-1);
      await driver.enter('iframe');
      return reported?.height === own;
    });
  },
});

const comesAlive = (path: string): Check => ({
  name: `${path} runs in a sandbox once its picture is clicked`,
  run: async (rig) => {
    await enter(rig, path);
    await rig.driver.click('//figure//*[local-name() = "svg"]/..');
    await until('it runs', () => rig.driver.run(isLive));
  },
});

const picture = 'return document.querySelector("[data-still]").innerHTML';
const summary = 'return document.querySelector("[data-summary]").textContent';

/** Presses the offer of a drop, and gives what the figure then asks, says once the drop has been played, and shows. */
async function drop(rig: Rig): Promise<{ query: string; shown: string }> {
  const { driver } = rig;
  const words = await driver.run<string>(summary);
  await driver.leave();
  const before = (await heard(rig, 'beyond-failure:state')).length;
  await driver.enter('iframe');
  // The driver does not scroll a frame that waits for another height, and the button may be below its edge.
  await driver.run('document.querySelector(".offers").scrollIntoView({ block: "center" })');
  await driver.click('//figure//button[contains(., "Drop to")]');
  await until('it runs', () => driver.run(isLive));
  await driver.leave();
  const states = () => heard<{ query: string }>(rig, 'beyond-failure:state');
  await until('the page hears what was asked', async () => (await states()).length > before);
  const { query } = (await states()).at(-1)!;
  await driver.enter('iframe');
  // It plays from where it was, whose words stay until the next moment.
  await until('the drop is told', async () => (await driver.run(summary)) !== words);
  return { query, shown: await driver.run(picture) };
}

const drops: Check = {
  name: '/embed/set/ takes two drops in a sandbox',
  run: async (rig) => {
    await enter(rig, '/embed/set/');
    const start = await rig.driver.run(picture);
    const first = await drop(rig);
    const second = await drop(rig);
    const count = ({ query }: { query: string }) => query.match(/drop-\d+/g)?.length;
    deepStrictEqual([count(first), count(second)], [1, 2]);
    notStrictEqual(first.shown, start);
    notStrictEqual(second.shown, first.shown);
  },
};

/** Many lifters are reckoned in a worker, which a page with an opaque origin starts from text of its own. */
const crowd: Check = {
  name: '/embed/set/?load=75 has its crowd in a sandbox',
  run: async (rig) => {
    await enter(rig, '/embed/set/?load=75');
    await until('the address is asked', () =>
      rig.driver.run('return document.querySelector("input[name=load]").value === "75"'),
    );
    await until('the crowd is drawn', () =>
      rig.driver.run('return document.querySelector("[data-still] .m-lifters-most") !== null'),
    );
  },
};

const figures = figureIds.map((id) => `/embed/${id}/`);

/** @param quotations the addresses of a claim and a lesson, as they stand in frames */
export const frameChecks = (quotations: readonly string[]): readonly Check[] => [
  ...[...figures, ...quotations].flatMap((path) => [styled(path), tellsHeight(path)]),
  ...figures.map(comesAlive),
  drops,
  crowd,
];
