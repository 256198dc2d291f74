import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { embedOptionNames } from '../../src/embedding/optionNames.ts';
import { figureCsv } from '../../src/exports/csv.ts';
import { engineVersion } from '../../src/exports/engine.ts';
import { figureUrl, fileName } from '../../src/exports/shownState.ts';
import { embedPath, sizingScript, snippet } from '../../src/exports/snippet.ts';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { site } from '../../src/identity/site.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults, type Scenario } from '../../src/scenario/field.ts';
import { cellText, columnHeading } from '../../src/view/table.ts';
import { library } from '../library.ts';

const definition = figures.hold;
const hold = { definition, scenario: { ...defaults(definition.fields), target: 30 }, data: undefined };
const set = {
  definition: figures.set,
  scenario: { ...defaults(figures.set.fields), next: 'drop-50_rest-20' } as Scenario,
  data: undefined,
};
/** The text that Excel shows: UTF-8 where a byte-order mark says so, else Windows-1252. */
const asExcel = (bytes: Buffer) =>
  new TextDecoder(
    bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 'utf-8' : 'windows-1252',
  ).decode(bytes);
const all = { theme: 'automatic', controls: true, caption: true } as const;

describe('the URL and the file name of a state', () => {
  test('hold the whole state and nothing else', () => {
    expect(figureUrl(hold)).toBe('https://site.example/figures/hold/?target=30');
    expect(figureUrl({ definition, scenario: defaults(definition.fields) })).toBe(
      'https://site.example/figures/hold/',
    );
    expect(fileName(hold, 'svg')).toBe('hold-target-30.svg');
    expect(fileName(set, 'csv')).toBe('set-next-drop-50-rest-20.csv');
    expect(fileName({ ...set, scenario: { ...set.scenario, next: 'rest-20_'.repeat(20) } }, 'png')).toMatch(
      /^set-next[a-z0-9-]{0,60}[a-z0-9]\.png$/,
    );
  });
});

describe('the CSV file of a figure', () => {
  test('begins with all that it takes to run it again', () => {
    // Decoding takes the byte-order mark away, as every program does that knows it.
    const lines = new TextDecoder().decode(Buffer.from(figureCsv(set))).split('\r\n');
    const comments = lines.filter((line) => line.startsWith('# '));
    expect(comments).toContain(`# ${site.name}, simulated, engine version ${engineVersion}`);
    expect(comments).toContain('# Address: https://site.example/figures/set/?next=drop-50_rest-20');
    expect(comments).toContain(`# Seed: ${set.scenario.seed}`);
    for (const { name, label } of set.definition.fields) {
      expect(comments.join('\n')).toContain(`# Setting: ${label}: `);
      expect(comments.join('\n')).toContain(`(${name}=`);
    }
    expect(lines[comments.length]).toMatch(/\(s\)/);
    expect(lines.at(-1)).toBe('');
  });

  const asked = [
    ...figureIds.map((id) => ({ name: id as string, figure: id, scenario: defaults(figures[id].fields) })),
    ...[...library.scenarios.values()].map((preset) => ({
      name: preset.id,
      figure: preset.figure,
      scenario: scenarioOf(preset),
    })),
  ];
  test.each(asked)('of $name read the same in Excel and in a strict parser', ({ figure, scenario }) => {
    const shown = { definition: figures[figure], scenario, data: dataOf(library, figure) };
    const bytes = Buffer.from(figureCsv(shown));
    const { columns, rows } = shown.definition.table(shown.definition.run(scenario, shown.data), scenario);
    const [head, ...cells] = parse(asExcel(bytes), { comment: '#', recordDelimiter: '\r\n' }) as string[][];
    expect(head).toEqual(columns.map(columnHeading));
    expect(cells).toEqual(rows.map((row) => columns.map((column, at) => cellText(row[at], column))));
    expect(parse(bytes, { bom: true, comment: '#', recordDelimiter: '\r\n' })).toEqual([head, ...cells]);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.flat().filter((cell) => /undefined|NaN|Infinity/.test(cell))).toEqual([]);
    // Numbers as a program reads them, with neither the minus nor the spaces of print.
    expect(
      cells.flat().filter((cell) => /^[-+−]?\s*\d[\d\s,.]*$/.test(cell) && !(Number(cell) < 1e300)),
    ).toEqual([]);
  });
});

describe('the snippet to embed', () => {
  test('is one frame with the state and the choices in its address', () => {
    const code = snippet(hold, { theme: 'dark', controls: false, caption: false });
    const [before, height, after] = code.split(/ height="(\d+)" /);
    expect(before).toBe(
      `<iframe src="https://site.example/embed/hold/?target=30&amp;theme=dark&amp;controls=off&amp;caption=off" title="How long can you hold it? ${site.name}"`,
    );
    expect(Number(height)).toBeGreaterThan(0);
    expect(after).toBe(
      'style="width:100%;border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
    );
    expect(embedPath({ definition, scenario: defaults(definition.fields) }, all)).toBe('/embed/hold/');
  });

  test('leads to the page of a preset, where that asks for the state', () => {
    expect(embedPath({ ...hold, preset: 'hold-30' }, { ...all, theme: 'dark' })).toBe(
      '/embed/hold/hold-30/?theme=dark',
    );
    expect(embedPath({ definition, scenario: defaults(definition.fields), preset: 'hold-50' }, all)).toBe(
      '/embed/hold/',
    );
  });

  test('holds a colour without the “#” that would begin a fragment', () => {
    expect(embedPath(hold, { ...all, accent: '#aa3300' })).toBe('/embed/hold/?target=30&accent=aa3300');
  });

  test('has a script for those who want the frame to follow the figure', () => {
    expect(sizingScript()).toBe('<script async src="https://site.example/embed.js"></script>');
  });

  test('asks for less height where less is shown', () => {
    const height = (options: Partial<typeof all> | object) =>
      Number(/height="(\d+)"/.exec(snippet(hold, { ...all, ...options }))![1]);
    expect(height({ controls: false })).toBeLessThan(height({}));
    expect(height({ caption: false })).toBeLessThan(height({}));
  });

  test.each(figureIds)('%s has no field with the name of a choice', (id) => {
    const names = figures[id].fields.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]);
    for (const name of embedOptionNames) expect(names).not.toContain(name);
  });
});
