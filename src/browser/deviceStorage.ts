/** For good, and for a visit. */
type Area = 'localStorage' | 'sessionStorage';

/** What stands on the device under a name; undefined where nothing does, where it is no JSON, and where the browser denies storage. */
export function readStored(area: Area, name: string): unknown {
  try {
    return JSON.parse(window[area].getItem(name) ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Puts a value on the device as JSON; undefined leaves nothing there.
 *
 * @returns whether the device took it: a browser may deny storage, or have no room
 */
export function store(area: Area, name: string, value: unknown): boolean {
  try {
    if (value === undefined) window[area].removeItem(name);
    else window[area].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
