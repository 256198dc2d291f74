import { searchPart } from '../../addresses/addresses.ts';
import { type KeptFile, maxBytes } from '../../offline/list.ts';
import { expressionOf } from '../../serving/match.ts';
import { growingPages } from './groups.ts';
import { bytesOf, type Listed } from './list.ts';

/** What content has ever more of, the dearest first. A search without its last parts says so. */
const growing = [[searchPart(':part')], growingPages].map((paths) =>
  paths.map((path) => new RegExp(expressionOf(path))),
);

/** What can be left out, in that order: from the last of what is fetched to the first, and the search last of all. */
function spareable({ groups }: Listed): readonly KeptFile[] {
  const files = groups.flatMap((group) => group.files);
  return growing
    .flatMap((patterns) => files.filter(({ address }) => patterns.some((pattern) => pattern.test(address))))
    .reverse();
}

/**
 * As much of a list as there is room for on devices: content that grows must not stop a build, and a page that is left out is
 * kept once a reader has opened it.
 *
 * @param more bytes that are kept besides
 */
export function withinRoom(listed: Listed, more: number): Listed & { readonly leftOut: readonly KeptFile[] } {
  let over = bytesOf(listed.groups) + more - maxBytes;
  const leftOut: KeptFile[] = [];
  for (const file of spareable(listed)) {
    if (over <= 0) break;
    leftOut.push(file);
    over -= file.bytes;
  }
  const gone = new Set(leftOut.flatMap(({ address, lean = address }) => [address, lean]));
  return {
    ...listed,
    groups: listed.groups.map(({ name, files }) => ({
      name,
      files: files.filter(({ address }) => !gone.has(address)),
    })),
    added: new Map([...listed.added].filter(([address]) => !gone.has(address))),
    leftOut,
  };
}
