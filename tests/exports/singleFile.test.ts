import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { withState } from '../../src/exports/singleFile.ts';

const built =
  '<!DOCTYPE html><html lang="en-GB" data-state="" data-site="https://example.org"><body><p data-state="">A</p></body></html>';

const stateOf = (html: string) => {
  const root = parse(html).childNodes.find((node) => 'tagName' in node);
  return root !== undefined && 'attrs' in root
    ? root.attrs.find(({ name }) => name === 'data-state')?.value
    : undefined;
};

test('any state that is put into a file is read from it again, and nothing else is changed', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.constantFrom('', '?'), (text, mark) => {
      const query = mark + text;
      const file = withState(built, query);
      expect(stateOf(file)).toBe(query);
      expect(file.replace(/ data-state="[^"]*"/, ' data-state=""')).toBe(built);
    }),
  );
});

test('what is no such file is refused', () => {
  expect(() => withState('<!DOCTYPE html><title>Log in</title>', '?load=80')).toThrow(
    'no figure as one file',
  );
});
