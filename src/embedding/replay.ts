/** Repeats an input event that came before hydration, on the element that replaced its target. */
type Replay = (control: Element) => void;
type RecordedInput = Map<Element, Replay>;

type Control = HTMLInputElement | HTMLSelectElement;

/** Records input before hydration. */
export interface InputRecorder {
  /** Resets the controls to the values of the picture and discards the recorded input. */
  restoreValues(): void;
  /** Stops recording. */
  stop(): void;
  /** Stops recording and replays the input. */
  replay(): Promise<void>;
}

const dispatch = (control: Element, type: string) =>
  control.dispatchEvent(new Event(type, { bubbles: true }));

/** Sets a value as user input does. */
function setAsUser(control: Control, value: string): void {
  control.value = value;
  dispatch(control, 'input');
}

/** The closest element to the target of the event that matches a selector. */
const at = (event: Event, selector: string) =>
  event.target instanceof Element ? event.target.closest(selector) : null;

const draggable = 'svg.draggable';
const controls = 'input, select';
/** Every element that a reader can operate. */
const interactive = `button, a, summary, details, ${controls}, ${draggable}`;

/** The press with which a pointer began to drag each picture: the first one down. */
const presses = new WeakMap<Element, PointerEvent>();

/** By event type: records the event, and says whether to stop its propagation. The last input to a control replaces those before. */
const recorders: Readonly<Record<string, (event: Event, recorded: RecordedInput) => boolean>> = {
  click: (event, recorded) => {
    const button = at(event, 'button');
    if (button !== null) recorded.set(button, (now) => (now as HTMLButtonElement).click());
    return button !== null;
  },
  input: ({ target }, recorded) => {
    const { value } = target as Control;
    recorded.set(target as Control, (now) => setAsUser(now as Control, value));
    return true;
  },
  change: ({ target }, recorded) => {
    const { value } = target as Control;
    recorded.set(target as Control, (now) => {
      setAsUser(now as Control, value);
      dispatch(now, 'change');
    });
    return true;
  },
  pointerdown: (event, recorded) => {
    const picture = at(event, draggable);
    if (picture === null || recorded.has(picture)) return false;
    presses.set(picture, event as PointerEvent);
    recorded.set(picture, (now) => now.dispatchEvent(new PointerEvent(event.type, event)));
    return false;
  },
  // Enter in a form whose script has not loaded would leave the page.
  submit: (event) => {
    event.preventDefault();
    return true;
  },
};

/** Ends a drag: it is replayed from where it began to where it ended. One that became a scroll is not replayed. */
const dragEnds = ['pointerup', 'pointercancel'];

function endDrags(event: PointerEvent, recorded: RecordedInput): void {
  for (const element of [...recorded.keys()]) {
    const press = presses.get(element);
    if (!element.matches(draggable) || press?.pointerId !== event.pointerId) continue;
    recorded.delete(element);
    if (event.type !== 'pointerup') continue;
    recorded.set(element, (now) => {
      for (const part of [press, event]) now.dispatchEvent(new PointerEvent(part.type, part));
    });
  }
}

/** Where hydration replaced the nodes, as after a page translator, open details and the focus carry over to the new ones. */
function transferState(
  before: readonly Element[],
  now: readonly Element[],
  focused: Element | undefined,
): void {
  before.forEach((element, index) => {
    const after = now[index];
    if (element.isConnected || !(after instanceof HTMLElement)) return;
    if (element instanceof HTMLDetailsElement && after instanceof HTMLDetailsElement)
      after.open = element.open;
    if (element === focused && document.activeElement === document.body) after.focus({ preventScroll: true });
  });
}

/** Records input to the descendants of an element. */
export function recordInput(root: HTMLElement): InputRecorder {
  const recorded: RecordedInput = new Map();
  const values = new Map(
    [...root.querySelectorAll<Control>(controls)].map((control) => [control, control.value]),
  );
  const listed = () => [...root.querySelectorAll(interactive)];
  const before = listed();
  let focused: Element | undefined;
  const stopped = new AbortController();
  const capture = { capture: true, signal: stopped.signal };

  for (const [type, record] of Object.entries(recorders))
    root.addEventListener(
      type,
      (event) => {
        // Otherwise listeners below would handle it twice.
        if (record(event, recorded)) event.stopImmediatePropagation();
      },
      capture,
    );
  for (const type of dragEnds)
    document.addEventListener(type, (event) => endDrags(event as PointerEvent, recorded), capture);
  root.addEventListener(
    'focusin',
    ({ target }) => {
      focused = target as Element;
    },
    capture,
  );
  root.addEventListener(
    'focusout',
    ({ target }) => {
      if ((target as Element).isConnected) focused = undefined;
    },
    capture,
  );

  return {
    restoreValues: () => {
      recorded.clear();
      for (const [control, value] of values) control.value = value;
    },
    stop: () => stopped.abort(),
    replay: async () => {
      stopped.abort();
      const now = listed();
      transferState(before, now, focused);
      for (const [element, replayOne] of recorded) {
        const control = element.isConnected ? element : now[before.indexOf(element)];
        if (control === undefined) continue;
        replayOne(control);
        // What it did is rendered in a microtask, and the next press acts on that.
        await Promise.resolve();
      }
    },
  };
}
