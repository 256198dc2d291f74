import { figureAsFile } from '../addresses/singleFiles.ts';
import { writeQuery } from '../scenario/query.ts';
import type { ShownState } from './shownState.ts';

/** Whether this page is such a file already, and has no other to fetch. */
export const isSingleFile = (): boolean => document.documentElement.dataset.state !== undefined;

/** Where a file has the state that it opens with; the build leaves it empty (`authoring/singleFile/file.ts`). */
const place = ' data-state=""';

/**
 * A file that opens with a state.
 *
 * @param html the file as it was built
 * @param query the state, as `writeQuery` has it
 * @throws Error where it has no place for one: it is not such a file
 */
export function withState(html: string, query: string): string {
  const at = html.indexOf(place);
  if (at < 0) throw new Error('what was fetched is no figure as one file');
  const value = query.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `${html.slice(0, at)} data-state="${value}"${html.slice(at + place.length)}`;
}

/**
 * The figure as one HTML file that opens with what is shown.
 *
 * @throws Error where the file does not come
 */
export async function singleFileOf({ definition, scenario }: ShownState): Promise<string> {
  const response = await fetch(figureAsFile(definition.id));
  if (!response.ok) throw new Error(`the file came with status ${response.status}`);
  return withState(await response.text(), writeQuery(scenario, definition.fields));
}
