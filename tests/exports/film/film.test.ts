import { describe, expect, test } from 'vitest';
import { filmOf } from '../../../src/exports/film/film.ts';
import { type FormatName, formats } from '../../../src/exports/film/formats.ts';
import { stylesIn } from '../../../src/exports/styles.ts';
import { site } from '../../../src/identity/site.ts';
import { resolvePreset } from '../../../src/library/figureData.ts';
import { shotsOf } from '../../../src/shell/film/shots.ts';
import { partsOf } from '../../../src/view/panels.ts';
import { library } from '../../library.ts';

/** What is to be read on a phone, which shows a film at about a third of its width, in dots. */
const smallest = 36;
/** Labels of the tallest pictures, beside the longest words. */
const smallestLabel = 33;

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const numberIn = (svg: string, pattern: RegExp) => Number(pattern.exec(svg)?.[1]);

/** Lines of one style of a film’s own words. */
function linesOf(svg: string, style: string): Line[] {
  const size = numberIn(svg, new RegExp(`\\.${style}\\{font-size:([\\d.]+)px`));
  return [
    ...svg.matchAll(new RegExp(`<text class="${style}[^"]*" x="([\\d.]+)" y="([\\d.]+)">([^<]*)<`, 'g')),
  ].map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), size, text }));
}

describe.each(Object.keys(formats) as FormatName[])('a %s film', (name) => {
  const format = formats[name];
  const { width, height, margin } = format;

  test.each([...library.scenarios.values()])(
    'of $id is legible, with nothing cut or over anything else',
    (preset) => {
      const shown = { ...resolvePreset(library, preset), seconds: 0 };
      const { definition, scenario, data } = shown;
      const recording = definition.run(scenario, data);
      const shots = shotsOf({
        story: definition.story(recording, scenario),
        rests: definition.rests?.(recording),
        opening: definition.describe(recording, 0, scenario),
      });
      const band = partsOf(definition.panels).lead.narrow;
      const film = filmOf(shown, { band, recording, shots }, format, stylesIn('light'));
      const places = new Set<string>();
      for (const shot of shots.filter(({ frames }) => frames > 1)) {
        const svg = film.svgOf(shot);
        const [title, caption, foot] = ['title', 'caption', 'foot'].map((style) => linesOf(svg, style));
        const [, x, y, wide, high] = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/
          .exec(svg)!
          .map(Number);
        places.add([x, y, wide, high].join(' '));

        expect(title!.map(({ text }) => text).join(' ')).toBe(definition.question);
        expect(caption!.map(({ text }) => text).join(' ').length).toBe(
          shot.caption.replace(
            /[&<>"]/g,
            (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
          ).length,
        );
        expect(foot!.at(-1)!.text.length).toBeGreaterThan(0);
        for (const { size } of [...title!, ...caption!, ...foot!])
          expect(size).toBeGreaterThanOrEqual(smallest);
        expect((13 * wide!) / 360).toBeGreaterThanOrEqual(smallestLabel);

        // From above to below: words and picture, each clear of the next, between the margins.
        const ends = (lines: readonly Line[]) => lines.at(-1)!.y + 0.2 * lines[0]!.size;
        const begins = (lines: readonly Line[]) => lines[0]!.y - 0.72 * lines[0]!.size;
        const bounds = [
          margin.top,
          begins(title!),
          ends(title!),
          begins(caption!),
          ends(caption!),
          y!,
          y! + high!,
          begins(foot!),
          ends(foot!),
          height - margin.bottom,
        ];
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        expect(x!).toBeGreaterThanOrEqual(0);
        expect(x! + wide!).toBeLessThanOrEqual(width + 0.01);
      }
      expect(places.size, 'the picture stands still').toBe(1);
    },
  );
});

test('a film says where it is from and what it shows, in its words and for its file', () => {
  const preset = library.scenarios.get('set-drop')!;
  const shown = { ...resolvePreset(library, preset), seconds: 0 };
  const recording = shown.definition.run(shown.scenario, shown.data);
  const shots = shotsOf({
    story: shown.definition.story(recording, shown.scenario),
    rests: [],
    opening: 'It begins.',
  });
  const band = partsOf(shown.definition.panels).lead.narrow;
  const film = filmOf(shown, { band, recording, shots }, formats.square, stylesIn('dark'));
  expect(film.url).toBe('https://site.example/figures/set/?next=drop-50_drop-35');
  const svg = film.svgOf(shots[0]!);
  expect(svg).toContain('>site.example/figures/set/?next=drop-50_drop-35<');
  expect(svg).toContain(`>${site.name} · a simulation<`);
  expect(svg).toContain('>It begins.<');
});
