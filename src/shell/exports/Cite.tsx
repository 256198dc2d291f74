import { useState } from 'react';
import { figurePage } from '../../addresses/addresses.ts';
import { pinnedPage } from '../../addresses/pinned.ts';
import { versionHere } from '../../embedding/pinnedAddress.ts';
import { type Cited, citationFormats, localDay, plainCitation } from '../../exports/citation.ts';
import { figureUrl, fileName, siteUrl } from '../../exports/shownState.ts';
import { stateName } from '../../exports/stateName.ts';
import { writeQuery } from '../../scenario/query.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import type { PanelProps } from './panelProps.ts';

/** Who reads which format, where its name does not tell. */
const readBy: Readonly<Record<string, string>> = { RIS: ', for Zotero, EndNote and others' };

/** The figure as a reference, for readers and for reference managers. */
export default function Cite({ opening, onClose, ...shown }: PanelProps) {
  const [accessed] = useState(() => localDay(new Date()));
  const { id, question, intro, fields } = shown.definition;
  const page = figurePage(id);
  const query = writeQuery(shown.scenario, fields);
  const version = versionHere(page);
  const cited: Cited = {
    name: stateName(id, query),
    title: question,
    kind: 'Interactive figure',
    abstract: intro,
    address:
      version === undefined ? figureUrl(shown) : new URL(pinnedPage(version, page, query), siteUrl).href,
    day: import.meta.env.CONTENT_DAY,
    accessed,
  };
  return (
    <Dialog title="Cite this figure" opening={opening} onClose={onClose}>
      <p>
        The address holds every setting.{' '}
        {version === undefined
          ? 'It follows our corrections; “Share” has one that stays as it is.'
          : 'It leads to this version, which stays as it is.'}
      </p>
      <Copyable label="In words" text={plainCitation(cited)} copy="Copy reference" rows={4} />
      {citationFormats.map(({ name, ending, type, write }) => (
        <Copyable
          key={ending}
          label={name + (readBy[name] ?? '')}
          text={write(cited)}
          copy={`Copy ${name}`}
          rows={8}
          file={{ name: fileName(shown, ending), type }}
        />
      ))}
      <p>If you use a result of one study, cite that study as well: its record has the reference.</p>
    </Dialog>
  );
}
