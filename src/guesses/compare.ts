import {
  type Amount,
  amountText,
  type Choices,
  errorOf,
  errorText,
  isRight,
  type MadeGuess,
  type Prediction,
} from './prediction.ts';

const quoted = (words: unknown) => `“${words}”`;

function choiceLine({ answer }: Choices, { first, last }: MadeGuess): string {
  const right = first === answer;
  if (first === last)
    return right
      ? `You said ${quoted(first)}, and you were right.`
      : `You said ${quoted(first)}. The answer is ${quoted(answer)}.`;
  const then = right ? 'which was right' : `and the answer is ${quoted(answer)}`;
  return `You first said ${quoted(first)}, ${then}. Your first guess is the one that counts.`;
}

/** What the source gives, beside a guess. */
function gives(amount: Amount, guess: number): string {
  const apart = errorOf(amount, guess);
  const given = `${amount.source} ${amount.text}`;
  if (apart === 0) return `${given}: you were right.`;
  if (isRight(amount, guess)) return `${given}: as close as the slider goes, so you were right.`;
  const fewer = amount.counted === undefined ? 'less' : 'fewer';
  return `${given}, ${errorText(amount, guess)} ${apart > 0 ? 'more' : fewer}.`;
}

function amountLine(amount: Amount, { first, last }: MadeGuess): string {
  const guess = Number(first);
  const line = `You ${first === last ? '' : 'first '}guessed ${amountText(amount, guess)}. ${gives(amount, guess)}`;
  return first === last ? line : `${line} Your first guess is the one that counts.`;
}

/** A guess beside the answer, in a line. */
export const compare = (prediction: Prediction, made: MadeGuess): string =>
  prediction.kind === 'choices' ? choiceLine(prediction, made) : amountLine(prediction, made);
