import { type Amount, amountText, type Guess, type Prediction } from '../guesses/prediction.ts';
import { requireElement } from './requireElement.ts';

/** What a reader guesses with. */
export interface GuessForm {
  /** Shows a guess; without one, none is made yet. */
  show(guess: Guess | undefined): void;
}

/** An arrow key chooses a radio button on its way to another one: such a choice is a guess once it is confirmed. */
function choices(
  form: HTMLFormElement,
  hint: (text: string) => void,
  guess: (made: Guess) => void,
): GuessForm {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  let onTheWay = false;
  form.addEventListener('pointerdown', () => {
    onTheWay = false;
  });
  form.addEventListener('keydown', (event) => {
    onTheWay = event.key.startsWith('Arrow');
    const radio = event.target;
    if (!(radio instanceof HTMLInputElement) || !radio.checked || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    guess(radio.value);
  });
  form.addEventListener('change', (event) => {
    if (onTheWay) hint('Press the space bar to make this your guess.');
    else guess((event.target as HTMLInputElement).value);
    onTheWay = false;
  });
  return {
    show: (made) => {
      for (const radio of radios) radio.checked = radio.value === made;
    },
  };
}

function amount(form: HTMLFormElement, of: Amount, guess: (made: Guess) => void): GuessForm {
  const slider = requireElement<HTMLInputElement>(form, 'input[type="range"]');
  const shown = requireElement(form, '[data-shown]');
  const button = requireElement<HTMLButtonElement>(form, 'button');
  const write = () => {
    const text = amountText(of, slider.valueAsNumber);
    const filled = (slider.valueAsNumber - of.from) / (of.to - of.from);
    shown.textContent = text;
    slider.setAttribute('aria-valuetext', text);
    slider.style.setProperty('--filled', `${100 * filled}%`);
  };
  slider.addEventListener('input', write);
  form.addEventListener('submit', () => guess(slider.valueAsNumber));
  return {
    show: (made) => {
      slider.value = made === undefined ? slider.defaultValue : String(made);
      button.textContent = made === undefined ? 'That is my guess' : 'Change my guess';
      write();
    },
  };
}

/** Takes up a form: `guess` is called for each guess, `hint` tells what to do. */
export function guessForm(
  form: HTMLFormElement,
  prediction: Prediction,
  hint: (text: string) => void,
  guess: (made: Guess) => void,
): GuessForm {
  form.addEventListener('submit', (event) => event.preventDefault());
  return prediction.kind === 'choices' ? choices(form, hint, guess) : amount(form, prediction, guess);
}
