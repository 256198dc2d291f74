import { describe, expect, test } from 'vitest';
import { cardFile } from '../../src/addresses/addresses.ts';
import { cardHash, hashedName } from '../../src/cards/address.ts';
import type { Card } from '../../src/cards/card.ts';
import { cardSvg } from '../../src/cards/cardSvg.ts';
import { claimCard } from '../../src/cards/claimCard.ts';
import { figureCard } from '../../src/cards/figureCard.ts';
import { rasterize } from '../../src/cards/raster.ts';
import { shownOf, studyCard } from '../../src/cards/studyCard.ts';
import { printFinding } from '../../src/evidence/print.ts';
import { atBuild } from '../../src/figures/atBuild.ts';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { cardStyles as styles } from '../../src/library/cardPicture.ts';
import { cardFactories } from '../../src/library/cards.ts';
import { resolvePreset } from '../../src/library/figureData.ts';
import { cardSize } from '../../src/sharing/common.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import { fragmentFor } from '../../src/view/fragment.ts';
import { runWithCrowd } from '../../src/view/runWithCrowd.ts';
import { contains, textBox } from '../../src/view/textBox.ts';
import { textStyle } from '../../src/view/textStyles.ts';
import { marksToSvg } from '../../src/view/toSvg.ts';
import { library } from '../library.ts';

const claims = [...library.claims.values()];
const studies = [...library.studies.values()];
const presets = [...library.scenarios.values()];

const words = ({ marks }: Card) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

function ofPreset(row: (typeof presets)[number]) {
  const { definition, scenario, data } = resolvePreset(library, row);
  const recording = definition.run(scenario, data);
  const picture = drawFigure(
    definition,
    recording,
    restingTime(definition, recording, scenario),
    'narrow',
    scenario,
  );
  return {
    picture,
    card: figureCard({
      title: definition.question,
      under: row.title,
      kind: 'A figure',
      picture,
      fragment: fragmentFor(atBuild[row.figure].card, scenario),
    }),
  };
}

/** A character is at most about this wide, as a share of its size; the exact widths are those of `type.ts`. */
const minLegible = 24;
const wholeCard = [0, 0, cardSize.width, cardSize.height] as const;
const placeOf = ({ at: [x, y], scale, box }: NonNullable<Card['inset']>) =>
  [x, y, x + (box[2] - box[0]) * scale, y + (box[3] - box[1]) * scale] as const;

describe.each([...cardFactories(library)])('the card of %s', (_, make) => {
  const card = make();
  const svg = cardSvg(card, styles);

  test('stays in its frame, and its own words can be read at a quarter of its width', () => {
    for (const mark of card.marks)
      if (mark.kind === 'text') {
        expect(mark.at[0]).toBeGreaterThanOrEqual(0);
        expect(mark.at[1]).toBeLessThanOrEqual(cardSize.height - 20);
        const size = /-(\d+)$/.exec(mark.style)?.[1];
        if (size !== undefined) expect(Number(size)).toBeGreaterThanOrEqual(minLegible);
      }
    expect(svg).not.toMatch(/NaN|undefined|var\(|light-dark/);
  });

  test('has words of its picture only where they are whole and can be read', () => {
    for (const mark of card.inset?.marks ?? [])
      if (mark.kind === 'text') {
        const { box, scale } = card.inset!;
        expect(textStyle(mark.style).size * scale, mark.text).toBeGreaterThanOrEqual(minLegible);
        expect(contains(textBox(mark), box), mark.text).toBe(true);
      }
    if (card.inset !== undefined) expect(contains(placeOf(card.inset), wholeCard)).toBe(true);
  });

  test('has a text alternative that says what it shows', () => {
    expect(card.alt).toMatch(/[.?]$/);
    expect(card.alt).not.toMatch(/undefined|NaN/);
  });
});

describe('a claim’s card', () => {
  test.each(claims)('of $id has the statement, the verdict and a dot for each step of certainty', (row) => {
    const card = claimCard(row);
    expect(words(card).join(' ')).toContain(row.statement.split(' ').slice(0, 4).join(' '));
    expect(words(card).map((text) => text.toLowerCase())).toContain(row.verdict);
    const full = card.marks.filter(({ style }) => style === 'card-dot').length;
    const certain = { high: 4, moderate: 3, low: 2, 'very low': 1, 'not gradable': 0 };
    expect(full).toBe(certain[row.certainty]);
  });
});

describe('a study’s card', () => {
  test.each(studies)('of $id prints its finding as the page does, and how it was read', (row) => {
    const printed = words(studyCard(row)).join(' ');
    const finding = shownOf(row);
    if (typeof finding?.value === 'number') expect(printed).toContain(printFinding(finding));
    expect(printed).not.toMatch(/\b(this|so) (many|much|number|share)\b/i);
    expect(printed).toMatch(/read|second-hand|record/);
  });

  test('draws an interval and its value on one scale with zero', () => {
    const row = studies.find((each) => each.id === 'grgic2022failure')!;
    const finding = shownOf(row)!;
    const { marks } = studyCard(row);
    const interval = marks.find(({ style }) => style === 'card-interval');
    const zeroLine = marks.find(({ style }) => style === 'card-nought');
    const dot = marks.find(({ style }) => style === 'card-dot');
    if (interval?.kind !== 'rule' || zeroLine?.kind !== 'rule' || dot?.kind !== 'dots')
      throw new Error('a mark is missing');
    const perUnit = (interval.to[0] - interval.from[0]) / (finding.high! - finding.low!);
    expect(zeroLine.from[0]).toBeCloseTo(interval.from[0] - finding.low! * perUnit, 6);
    expect(dot.dots[0]![0]).toBeCloseTo(zeroLine.from[0] + (finding.value as number) * perUnit, 6);
  });
});

describe('a figure’s card', () => {
  test.each(presets)('of $id has shapes and words of its picture, and no others', (row) => {
    const { card, picture } = ofPreset(row);
    const marks = [...picture.still, ...picture.moving];
    const shapes = new Set(
      marks.flatMap((mark) => (mark.kind === 'dots' || mark.kind === 'text' ? [] : [marksToSvg([mark])])),
    );
    const said = new Set(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
    expect(card.inset!.marks.length).toBeGreaterThan(2);
    for (const mark of card.inset!.marks)
      if (mark.kind === 'text') expect(said).toContain(mark.text);
      else if (mark.kind !== 'dots') expect(shapes).toContain(marksToSvg([mark]));
  });

  test.each(figureIds)('of %s can show parts that are in the picture, and one for any scenario', (id) => {
    const { width, height } = figures[id].frame.narrow;
    for (const { box } of atBuild[id].card) expect(contains(box, [0, 0, width, height])).toBe(true);
    const any = Object.fromEntries(figures[id].fields.map(({ name }) => [name, 'another']));
    expect(() => fragmentFor(atBuild[id].card, any)).not.toThrow();
  });

  test('shares its picture only with pages about that very preset', () => {
    const own = new Map(
      [...cardFactories(library)].flatMap(([name, make]) => {
        const { inset } = make();
        return inset === undefined ? [] : [[name, marksToSvg(inset.marks)] as const];
      }),
    );
    const ofSame = (name: string) =>
      [...own].filter(([other, marks]) => other !== name && marks === own.get(name)).map(([other]) => other);
    const isStandIn = (name: string) => /^(figures\/[^/]+|lessons\/.*)$/.test(name);
    expect(ofSame('home')).toEqual([]);
    for (const name of own.keys()) {
      const others = ofSame(name);
      expect(others.filter((other) => !isStandIn(other)).length).toBeLessThanOrEqual(isStandIn(name) ? 1 : 0);
      if (name.startsWith('lessons/'))
        expect(others.filter((other) => other.startsWith('lessons/'))).toEqual([]);
    }
  });
});

describe('the file of a card', () => {
  const row = presets.find(({ id }) => id === 'set-drop')!;
  const { definition, scenario, data } = resolvePreset(library, row);
  const recording = runWithCrowd(definition, scenario, data);
  const picture = drawFigure(
    definition,
    recording,
    restingTime(definition, recording, scenario),
    'narrow',
    scenario,
  );
  const card = figureCard({
    title: definition.question,
    kind: 'A figure',
    picture,
    fragment: fragmentFor(atBuild[row.figure].card, scenario),
  });
  const svg = cardSvg(card, styles);

  test('is a PNG of the size that networks ask for, below 300 kB, the same to the byte each time', async () => {
    const [once, again] = await Promise.all([rasterize({ svg }), rasterize({ svg })]);
    expect(once.readUInt32BE(16)).toBe(cardSize.width);
    expect(once.readUInt32BE(20)).toBe(cardSize.height);
    expect(once.length).toBeLessThan(300_000);
    expect(once.equals(again)).toBe(true);
  });

  test('has its words drawn, in the fonts of the site', async () => {
    const wordless = cardSvg({ ...card, marks: card.marks.filter(({ kind }) => kind !== 'text') }, styles);
    const [with_, without] = await Promise.all([rasterize({ svg }), rasterize({ svg: wordless })]);
    expect(with_.length - without.length).toBeGreaterThan(5000);
  });

  test('has another address where it shows something else, and the same where it does not', () => {
    expect(cardHash(svg)).toBe(cardHash(cardSvg(card, styles)));
    const other = cardSvg({ ...card, alt: 'Another.' }, styles);
    expect(cardHash(other)).not.toBe(cardHash(svg));
    expect(cardFile(hashedName('figures/set', cardHash(svg)))).toMatch(
      /^\/cards\/figures\/set\.[0-9a-f]{12}\.png$/,
    );
  });
});
