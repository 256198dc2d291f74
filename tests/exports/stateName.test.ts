import { array, assert, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/exports/citation.ts';
import { fileName } from '../../src/exports/shownState.ts';
import { stateName } from '../../src/exports/stateName.ts';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import type { Scenario } from '../../src/scenario/field.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { runs } from '../fuzz.ts';
import { anyScenario } from '../scenario/asked.ts';

describe('the name of a state', () => {
  const states = figureIds.map((id) => anyScenario(figures[id].fields).map((scenario) => ({ id, scenario })));
  const queryOf = ({ id, scenario }: { id: FigureId; scenario: Scenario }) =>
    writeQuery(scenario, figures[id].fields);
  const nameOf = (state: { id: FigureId; scenario: Scenario }) =>
    fileName({ definition: figures[state.id], scenario: state.scenario }, 'svg');
  const keyOf = (state: { id: FigureId; scenario: Scenario }) => {
    const name = stateName(state.id, queryOf(state));
    const cited = { name, title: '', kind: '', abstract: '', address: '', day: '2026-11-23' };
    return /^@online\{(.+),$/m.exec(bibtex(cited))![1]!;
  };

  test.each([
    ['files', nameOf, /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/],
    ['references', keyOf, /^beyondfailure(-[a-z0-9]+)+$/],
  ] as const)('is one for each state, and of plain letters: %s', (_, of, form) => {
    assert(
      property(array(oneof(...states), { minLength: 50, maxLength: 50 }), (asked) => {
        const addresses = new Set(asked.map((state) => `${state.id}${queryOf(state)}`));
        const names = asked.map(of);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(addresses.size);
        for (const name of names) {
          expect(name).toMatch(form);
          expect(name.length).toBeLessThan(90);
        }
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['hold', '', 'hold'],
    ['set', '?next=drop-50_rest-20', 'set-next-drop-50-rest-20'],
    // Reckoned with another program: FNV-1a, 64 bits, in base 36.
    ['set', '?tempo=2.5', 'set-tempo-2-5-6nxng329'],
    [
      'set',
      `?next=${'rest-20_'.repeat(20)}`,
      'set-next-rest-20-rest-20-rest-20-rest-20-rest-20-rest-2-ohb57kv4',
    ],
  ] as const)('of %s%s is the same always', (id, query, name) => expect(stateName(id, query)).toBe(name));

  test.each(figureIds)(
    'can tell the fields of %s apart: none of its values has the name of one in it',
    (id) => {
      const { fields } = figures[id];
      const words = fields.flatMap((field) => {
        if (field.kind === 'choice') return Object.keys(field.options);
        return field.kind === 'sequence' ? Object.keys(field.verbs) : [];
      });
      const parts = new Set(words.flatMap((word) => word.split('-')));
      expect(fields.filter(({ name }) => parts.has(name))).toEqual([]);
    },
  );
});
