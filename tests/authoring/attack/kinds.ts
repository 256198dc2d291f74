import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYaml } from '../../../src/evidence/yaml.ts';
import { splitFrontMatter } from '../../../src/prose/frontMatter.ts';
import { mutantsOf, texts } from '../../prose/mutants.ts';
import { aliases, characters, controls, growing, markup, names, values } from './pieces.ts';
import { type GoodFile, goodFiles, recordFiles, type Sent } from './site.ts';

/** What a kind plays with, in lessons and in records. */
interface Attack {
  readonly lessons: fc.Arbitrary<Sent>;
  readonly records: fc.Arbitrary<Sent>;
}

const lesson: GoodFile = 'lessons/holds.mdx';
const { head = '', body } = splitFrontMatter(goodFiles[lesson]);
const words = body.trimStart();
const lessonOf = (fields: string, text: string) => `---\n${fields}---\n\n${text}`;

const dataOf = (text: string) => readYaml({ path: '', text }).raw as Record<string, unknown>;
type Field = readonly string[];

/** Every field of a record, at any depth, with what stands in it. */
const fieldsOf = (value: unknown, field: Field = []): [Field, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [[...field, key], inner] as [Field, unknown],
        ...fieldsOf(inner, [...field, key]),
      ])
    : [];

/** YAML in which one field holds another value. */
function withValue(text: string, field: Field, value: unknown): string {
  const changed = dataOf(text);
  const parent = field.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, changed);
  parent[field.at(-1) ?? ''] = value;
  return stringify(changed);
}

const piecesOf = (pieces: readonly string[]) => fc.constantFrom(...pieces);
const into = (text: string, pieces: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(0, 0.5, 1), pieces, fc.constantFrom('', ' ')).map(([share, piece, space]) => {
    const at = Math.round(share * text.length);
    return [text.slice(0, at), piece, text.slice(at)].filter(Boolean).join(space);
  });

/** A field of some text with a piece in it, or in its place. */
const fieldWith = (text: string, pieces: fc.Arbitrary<string>) =>
  fc
    .constantFrom(...fieldsOf(dataOf(text)).filter(([, value]) => typeof value === 'string'))
    .chain(([field, value]) =>
      fc.oneof(into(String(value), pieces), pieces).map((changed) => withValue(text, field, changed)),
    );

const fieldAs = (text: string, other: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom(...fieldsOf(dataOf(text))), other)
    .map(([[field], value]) => withValue(text, field, value));

const sent = (path: string, bytes: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Sent> =>
  bytes.map((one) => ({ path, bytes: one }));
const inRecord = (make: (text: string) => fc.Arbitrary<string | Uint8Array>) =>
  fc.constantFrom(...recordFiles).chain((file) => sent(file, make(goodFiles[file])));

/** A lesson with another text, or with other fields above it. */
const inText = (make: (text: string) => fc.Arbitrary<string>) =>
  sent(
    lesson,
    make(words).map((text) => lessonOf(head, text)),
  );
const inHead = (make: (text: string) => fc.Arbitrary<string>) =>
  sent(
    lesson,
    make(head).map((fields) => lessonOf(fields, words)),
  );

/** A piece by itself, below the text. */
const below = (pieces: fc.Arbitrary<string>) => (text: string) =>
  pieces.map((piece) => `${text}\n${piece}\n`);

/** Pieces in fields and in text, and anywhere in the file. */
const withPieces = (pieces: fc.Arbitrary<string>): Attack => ({
  lessons: fc.oneof(
    inHead((text) => fieldWith(text, pieces)),
    inText(below(pieces)),
    inText((text) => mutantsOf(text, pieces)),
    inHead((text) => mutantsOf(text, pieces)),
  ),
  records: fc.oneof(
    { weight: 2, arbitrary: inRecord((text) => fieldWith(text, pieces)) },
    { weight: 1, arbitrary: inRecord((text) => mutantsOf(text, pieces)) },
  ),
});

const anyValue = fc.oneof(fc.constantFrom(...values), fc.jsonValue());
const attribute = fc.tuple(
  fc.constantFrom('Claim id', 'Cite study', 'Number of', 'Figure scenario', 'Question ask', 'Steps figure'),
  fc.oneof(
    fc.constantFrom('{1}', '{{a: 1}}', '{null}', '{`a`}', '{"a"}', '', '"1e999"', '"NaN"', '"-1"', '"[]"'),
    fc.jsonValue().map((value) => `{${JSON.stringify(value)}}`),
  ),
);

/** Sizes up to what is no longer read, and a little more. */
const large = fc
  .tuple(piecesOf(growing), fc.constantFrom(10, 60, 1_000, 8_000, 41_000, 51_000, 600_000))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));
const largeRecord = fc.oneof(
  fc
    .constantFrom(20, 3_000, 9_000)
    .map((count) => Array.from({ length: count }, (_, nth) => `k${nth}: a\n`).join('')),
  fc.constantFrom(20, 5_000, 20_000).map((count) => `findings: [${'{}, '.repeat(count)}]\n`),
  fc
    .constantFrom(20, 2_000)
    .map((count) => `values: {${Array.from({ length: count }, (_, nth) => `v${nth}: x`).join(', ')}}\n`),
);

const someName = piecesOf(names);
/** A file beside the good ones, or in place of one, by another name. */
const called = (folder: string, ending: string, text: string) =>
  someName
    .filter((name) => !/[/\0]|^\.{0,2}$/.test(name))
    .map((name): Sent => ({ path: `${folder}/${name}${ending}`, bytes: text }));

const bytes = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.uint8Array({ minLength: 1, maxLength: 4 }))
    .map(([at, more]) => Buffer.concat([Buffer.from(text.slice(0, at)), more, Buffer.from(text.slice(at))]));

/** Everything that a file may be spoiled with, by kind. */
export const attacks = {
  types: {
    lessons: fc.oneof(
      inHead((text) => fieldAs(text, anyValue)),
      inText(below(attribute.map(([name, value]) => `<${name}=${value}>a</${name.split(' ')[0]}>`))),
    ),
    records: inRecord((text) => fieldAs(text, anyValue)),
  },
  unicode: withPieces(fc.oneof(piecesOf(characters), fc.string({ unit: 'grapheme', maxLength: 8 }))),
  controls: (() => {
    const pieces = withPieces(fc.oneof(piecesOf(controls), fc.string({ unit: 'binary', maxLength: 4 })));
    return {
      lessons: fc.oneof(pieces.lessons, sent(lesson, bytes(goodFiles[lesson]))),
      records: fc.oneof(pieces.records, inRecord(bytes)),
    };
  })(),
  aliases: withPieces(piecesOf(aliases)),
  sizes: {
    lessons: fc.oneof(
      inText(below(large)),
      inHead((text) => fieldWith(text, large)),
      inHead((text) => largeRecord.map((more) => text + more)),
    ),
    records: fc.oneof(
      inRecord((text) => fieldWith(text, large)),
      inRecord((text) => fc.oneof(large, largeRecord).map((more) => text + more)),
    ),
  },
  markup: (() => {
    const pieces = withPieces(piecesOf(markup));
    return { lessons: fc.oneof(pieces.lessons, inText(below(texts))), records: pieces.records };
  })(),
  names: {
    lessons: fc.oneof(
      inText(below(someName.map((name) => `<${name} />`))),
      inText(below(someName.map((name) => `<Claim ${name}="a">b</Claim>`))),
      inText(
        below(
          fc
            .tuple(
              fc.constantFrom('Claim id', 'Cite study', 'Number of', 'Figure scenario', 'Term id'),
              someName,
            )
            .map(([element, name]) => `<${element}="${name}" />`),
        ),
      ),
      inHead((text) => someName.map((name) => `${text}${name}: a\n`)),
      called('lessons', '.mdx', goodFiles[lesson]),
    ),
    records: fc.oneof(
      inRecord((text) => fieldWith(text, someName)),
      inRecord((text) => someName.map((name) => `${text}${name}: {${name}: a}\n`)),
      fc
        .constantFrom(...recordFiles)
        .chain((file) => called(file.split('/')[0] ?? '', '.yaml', goodFiles[file])),
    ),
  },
} as const satisfies Record<string, Attack>;
export type Kind = keyof typeof attacks;
