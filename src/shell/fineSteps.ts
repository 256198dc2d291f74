/** A button that is held steps on after this long, and then each time that this long has passed, ms. */
const heldMs = 450;
const repeatMs = 110;

/** A thumb covers several stops of a slider: it sets about what is meant, and these the rest. */
const ways = [
  { sign: '−', name: 'less', place: 'beforebegin', step: (slider: HTMLInputElement) => slider.stepDown() },
  { sign: '+', name: 'more', place: 'afterend', step: (slider: HTMLInputElement) => slider.stepUp() },
] as const;

const tell = (slider: HTMLInputElement, type: 'input' | 'change') =>
  slider.dispatchEvent(new Event(type, { bubbles: true }));

/** Steps once as it is pressed, and on as long as it is held. */
function holdToRepeat(button: HTMLButtonElement, step: () => void, release: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const repeat = () => {
    step();
    timer = setTimeout(repeat, repeatMs);
  };
  const end = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    release();
  };
  button.addEventListener('pointerdown', () => {
    end();
    step();
    timer = setTimeout(repeat, heldMs);
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave']) button.addEventListener(type, end);
  // What holds a button opens no menu.
  button.addEventListener('contextmenu', (event) => event.preventDefault());
  // A press that no pointer made: the keyboard, or who speaks to the browser.
  button.addEventListener('click', ({ detail }) => {
    if (detail > 0) return;
    step();
    release();
  });
}

/** Stops that are this far apart are each hit by a thumb, px. */
const farApart = 12;

const stepWidth = ({ clientWidth, min, max, step }: HTMLInputElement) =>
  (clientWidth * Number(step)) / (Number(max) - Number(min));

/**
 * Puts a button for one step less and one for one step more beside a slider of a field that a finger has moved, where its
 * stops are close together. The buttons take their room from the slider.
 */
export function show(slider: HTMLInputElement): void {
  const control = slider.closest('.settings > .control');
  if (control === null || control.querySelector('.fine-step') !== null || stepWidth(slider) >= farApart)
    return;
  for (const { sign, name, place, step } of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fine-step';
    button.textContent = sign;
    button.setAttribute('aria-label', `${slider.labels?.[0]?.textContent ?? ''}: one step ${name}`);
    holdToRepeat(
      button,
      () => {
        step(slider);
        tell(slider, 'input');
      },
      () => tell(slider, 'change'),
    );
    slider.insertAdjacentElement(place, button);
  }
}
