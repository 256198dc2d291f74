import { listGrown } from './listGrown.ts';
import { keepPlace } from './listPlace.ts';
import { holderIn, isElsewhere, openTarget, restOf, takeParts } from './listRest.ts';

/** Shows the other parts of a list that has no filter, once its reader opens it or follows a link to a row of it. */
function start(rest: HTMLDetailsElement): void {
  const list = document.getElementById(rest.dataset.listRest ?? '');
  const status = rest.querySelector('[data-list-status]');
  if (list === null || status === null || restOf(list) !== rest) return;
  let loading: Promise<void> | undefined;
  const fetchRows = async () => {
    status.textContent = 'Loading the rest …';
    try {
      holderIn(rest, list).append(...(await takeParts(rest, list.id)));
      status.textContent = '';
      document.dispatchEvent(new Event(listGrown));
    } catch {
      // Whoever opens it again tries again.
      loading = undefined;
      status.textContent =
        'The rest could not be loaded. Check your connection, then close and open this again, or follow the links below.';
    }
  };
  const load = () => {
    loading ??= fetchRows();
    return loading;
  };
  const showTarget = async () => {
    if (!isElsewhere(list, window.location.hash.slice(1))) return;
    rest.open = true;
    await load();
    openTarget(rest);
  };
  rest.addEventListener('toggle', () => rest.open && void load());
  window.addEventListener('hashchange', () => void showTarget());
  void showTarget();
  void keepPlace(rest, load);
}

for (const rest of document.querySelectorAll<HTMLDetailsElement>('[data-list-rest]'))
  if (rest.querySelector('[data-list-status]') !== null) start(rest);
