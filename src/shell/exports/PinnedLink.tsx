import { useEffect, useRef, useState } from 'react';
import { figurePage } from '../../addresses/addresses.ts';
import { pageOfPinned } from '../../addresses/pinned.ts';
import { withoutOptions } from '../../embedding/optionNames.ts';
import { noVersion, pinnedAddress } from '../../embedding/pinnedAddress.ts';
import { type ShownState, siteUrl } from '../../exports/shownState.ts';
import { writeQuery } from '../../scenario/query.ts';
import { Copyable } from './Copyable.tsx';

/** Where a version is open already, its address is that of the page, without how its frame is to look. */
const addressHere = (): string | undefined => {
  const { pathname, search } = window.location;
  if (pageOfPinned(pathname) === undefined) return undefined;
  const address = new URL(pathname, siteUrl);
  address.search = withoutOptions(search);
  return address.href;
};

/** The address of what is shown as it is today, for those who quote it. */
export function PinnedLink({ definition, scenario }: ShownState) {
  const [address, setAddress] = useState(addressHere);
  const [status, setStatus] = useState('');
  const found = useRef<HTMLDivElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const query = writeQuery(scenario, definition.fields);
  const find = async () => {
    setStatus('Looking for it …');
    try {
      setAddress(new URL(await pinnedAddress(figurePage(definition.id), query), siteUrl).href);
      setWasAsked(true);
    } catch {
      setStatus(noVersion);
    }
  };
  // The button that was pressed is gone: what comes next takes its place for the keyboard.
  useEffect(() => {
    if (wasAsked) found.current?.querySelector('button')?.focus();
  }, [wasAsked]);
  if (address !== undefined)
    return (
      <div ref={found}>
        <Copyable
          label="The address that stays: it shows this version for ever, and says so when something was corrected"
          text={address}
          copy="Copy link that stays"
          rows={3}
        />
      </div>
    );
  return (
    <div>
      <button type="button" onClick={find}>
        Link that stays as it is
      </button>
      <p role="status">{status}</p>
      <p>
        The link above follows our corrections. This one keeps the figure as it is now, and says when
        something was corrected.
      </p>
    </div>
  );
}
