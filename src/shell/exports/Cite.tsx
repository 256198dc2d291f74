import { useState } from 'react';
import { bibtex, plainCitation, ris } from '../../exports/citation.ts';
import { figureUrl, fileName } from '../../exports/shownState.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import type { PanelProps } from './panelProps.ts';

/** The figure as a reference, for readers and for reference managers. */
export default function Cite({ opening, onClose, ...shown }: PanelProps) {
  const [accessed] = useState(() => new Date());
  const { id, question } = shown.definition;
  const cited = { id, question, address: figureUrl(shown), accessed };
  return (
    <Dialog title="Cite this figure" opening={opening} onClose={onClose}>
      <p>The address holds every setting, so whoever opens it sees what you see.</p>
      <Copyable label="In words" text={plainCitation(cited)} copy="Copy reference" rows={4} />
      <Copyable
        label="BibLaTeX"
        text={bibtex(cited)}
        copy="Copy BibLaTeX"
        rows={8}
        file={{ name: fileName(shown, 'bib'), type: 'application/x-bibtex' }}
      />
      <Copyable
        label="RIS, for Zotero, EndNote and others"
        text={ris(cited)}
        copy="Copy RIS"
        rows={8}
        file={{ name: fileName(shown, 'ris'), type: 'application/x-research-info-systems' }}
      />
      <p>If you use a result of one study, cite that study as well: its record has the reference.</p>
    </Dialog>
  );
}
