import { describe, expect, test } from 'vitest';
import { forest } from '../../src/evidence/forest.ts';
import { checkForests } from '../../src/evidence/forestJoins.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { goodStudy } from './files.ts';

const pooled = `  - id: difference
    text: They held a little longer with music.
    value: 0.2
    unit: SMD
    low: -0.1
    high: 0.5
    interval: 95 % CI
`;
const studyText = goodStudy.replace('limits:', `${pooled}limits:`);

const good = `id: holds-music
title: Holds with music or without
claim: holds-end
plots:
  - kind: trial
    heading: One trial
    measure: Standardised difference
    units: [SMD]
    from: -1
    to: 1
    more: more seconds with
    ends: [silence, music]
    rows:
      - study: smith2020hold
        finding: difference
told:
  - study: smith2020hold
    finding: endurance
    kind: trial
    says: "{value} on average"
    brief: "{value}"
order: 1
finding: Music changes little, and that holds end is {verdict}, with {certainty}.
`;

function problems(text: string) {
  const records = readRecords([{ path: 'content/studies/smith2020hold.yaml', text: studyText }], study);
  const { entries, problems: unfit } = readRecords(
    [{ path: 'content/forest/holds-music.yaml', text }],
    forest,
  );
  const known = {
    study: (id: string) => records.entries.find(({ data }) => data.id === id)?.data,
    claim: (id: string) => id === 'holds-end',
    broken: (id: string) => id === 'broken2020study',
  };
  return [...unfit, ...checkForests(entries, known)];
}

describe('rows of the forest plot', () => {
  test('are accepted where study, finding and claim exist', () => expect(problems(good)).toEqual([]));

  test.each([
    [
      'an unknown study',
      good.replace('smith2020hold', 'jones1999hold'),
      14,
      'there is no study jones1999hold; correct the id, or add content/studies/jones1999hold.yaml',
    ],
    [
      'an unknown finding',
      good.replace('finding: difference', 'finding: pain'),
      15,
      'study smith2020hold has no finding pain; it has endurance, difference',
    ],
    [
      'an unknown claim',
      good.replace('claim: holds-end', 'claim: holds-go-on'),
      3,
      'there is no claim holds-go-on',
    ],
    [
      'a row drawn without an interval',
      good.replace('finding: difference', 'finding: endurance'),
      15,
      'finding endurance has no interval; move the row to told, and say it in words',
    ],
    [
      'two measures on one axis that does not say so',
      good.replace('[SMD]', '[ES]'),
      15,
      'finding difference is in SMD; this axis is in ES. Give it an axis of its own',
    ],
    [
      'an estimate off its axis',
      good.replace('to: 1\n', 'to: 0.1\n'),
      15,
      '0.2 lies outside the axis, -1 to 0.1',
    ],
    [
      'an interval told and not drawn',
      good.replace('finding: endurance', 'finding: difference'),
      18,
      'finding difference has an interval; draw it in a plot',
    ],
    ['a comparison that is not there', good.replace('{value}', '{comparison}'), 18, 'has no comparison'],
    [
      'a comparison that is not there, in brief',
      good.replace('brief: "{value}"', 'brief: "{comparison}"'),
      18,
      'has no comparison',
    ],
    [
      'a verdict without its certainty',
      good.replace(', with {certainty}', ''),
      23,
      'says not the verdict on its claim, or not how sure that is; write {certainty} into the sentence',
    ],
    [
      'a verdict on no claim',
      good.replace('claim: holds-end\n', ''),
      22,
      'it has no claim whose {verdict} and {certainty} could be told',
    ],
    [
      'a number by another name',
      good.replace('{value}', '{mean}'),
      18,
      'only {value} and {comparison} stand',
    ],
  ])('%s is refused, with its line', (_, text, line, message) => {
    const [first, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ path: 'content/forest/holds-music.yaml', line });
    expect(first!.message).toContain(message);
  });

  test('report a study that does not fit only once', () => {
    expect(problems(good.replace('smith2020hold', 'broken2020study'))).toEqual([]);
  });
});
