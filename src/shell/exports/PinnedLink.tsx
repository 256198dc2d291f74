import { useState } from 'react';
import { figurePage } from '../../addresses/addresses.ts';
import { noVersion, pinnedAddress } from '../../embedding/pinnedAddress.ts';
import { type ShownState, siteUrl } from '../../exports/shownState.ts';
import { writeQuery } from '../../scenario/query.ts';
import { Copyable } from './Copyable.tsx';

/** The address of what is shown as it is today, for those who quote it. */
export function PinnedLink({ definition, scenario }: ShownState) {
  const [address, setAddress] = useState<string>();
  const [status, setStatus] = useState('');
  const query = writeQuery(scenario, definition.fields);
  const find = async () => {
    setStatus('Looking for it …');
    try {
      setAddress(new URL(await pinnedAddress(figurePage(definition.id), query), siteUrl).href);
      setStatus('');
    } catch {
      setStatus(noVersion);
    }
  };
  if (address !== undefined)
    return (
      <Copyable
        label="The address of this version: it stays as it is, and says so when something was corrected"
        text={address}
        copy="Copy link that stays"
        rows={3}
      />
    );
  return (
    <div>
      <button type="button" onClick={find}>
        Link that stays as it is
      </button>
      <p role="status">{status}</p>
      <p>The link above follows our corrections. This one shows the figure as it is today, for ever.</p>
    </div>
  );
}
