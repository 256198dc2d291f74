import { save } from '../exports/save.ts';
import type { MachineName } from '../identity/site.ts';
import { emptyLog, type Log, type LoggedSet, readLog, withCount, withoutLast } from '../repsLeft/log.ts';
import { describeSet, describeSets, meanAbsoluteError, type Nearness } from '../repsLeft/summary.ts';
import { logTable } from '../repsLeft/table.ts';
import { formatNumber } from '../typography/number.ts';
import { toCsv } from '../view/csv.ts';
import { announce } from './announce.ts';
import { readStored, store } from './deviceStorage.ts';
import { requireElement } from './requireElement.ts';

/** The name under which the log stands on the device: it is the reader’s, and leaves it only as a file. */
const name = 'beyond-failure.reps-left' satisfies `${MachineName}.${string}`;
/** More sets than these are in the file. */
const maxShown = 12;

/** The log of this page, and whether the device took it. */
let ofPage: Log = emptyLog;
let isKept = true;

/** The log as it is now, whatever other tab has written to it; where a browser denies storage, that of this page. */
const current = (): Log => (isKept ? readLog(readStored('localStorage', name)) : ofPage);

/** @returns whether it stands on the device, and outlasts the page */
function saveLog(log: Log): boolean {
  ofPage = log;
  const isEmpty = log.sets.length === 0 && log.open === undefined;
  isKept = store('localStorage', name, isEmpty ? undefined : log);
  return isKept;
}

const notKept =
  'This browser does not let the page keep your log. It lasts until you leave; save it as a file before.';

/** A set as a line of the list. */
function lineOf({ at, lift, guess, done }: LoggedSet): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = `${[lift, at].filter((words) => words !== '').join(', ')}: said ${guess}, did ${done}`;
  return line;
}

function showLog(section: HTMLElement, { sets }: Log): void {
  const sum = requireElement(section, '[data-sum]');
  sum.dataset.empty ??= sum.textContent ?? '';
  sum.textContent = describeSets(sets) || sum.dataset.empty;
  for (const cell of section.querySelectorAll<HTMLElement>('[data-miss]')) {
    const miss = meanAbsoluteError(sets, cell.dataset.miss as Nearness);
    cell.textContent = miss === undefined ? '–' : formatNumber(miss, 1);
  }
  const list = requireElement<HTMLOListElement>(section, '[data-sets]');
  list.start = sets.length;
  list.replaceChildren(...sets.slice(-maxShown).toReversed().map(lineOf));
  requireElement(section, '[data-kept]').hidden = sets.length === 0;
}

function showForm(form: HTMLElement, { sets, open }: Log): void {
  requireElement(form, '[data-ask=guess]').hidden = open !== undefined;
  requireElement(form, '[data-ask=done]').hidden = open === undefined;
  // A page translator may make one text of the sentence around it.
  const place = form.querySelector('[data-guess]');
  if (place !== null) place.textContent = String(open?.guess ?? '');
  requireElement(form, '[data-undo]').hidden = open === undefined && sets.length === 0;
}

function download(sets: readonly LoggedSet[]): void {
  const table = logTable(sets);
  save(toCsv(table, [table.caption]), 'reps-left.csv', 'text/csv');
}

function start(form: HTMLFormElement, section: HTMLElement): void {
  const lift = requireElement<HTMLInputElement>(form, '[name=lift]');
  const said = requireElement(form, '[data-said]');
  const show = (log: Log) => {
    showForm(form, log);
    showLog(section, log);
  };
  const change = (log: Log, words: string) => {
    said.textContent = saveLog(log) ? words : `${words} ${notKept}`.trim();
    show(log);
  };
  /** Focus stays where the hand is, though its fieldset went. */
  const focus = () => {
    requireElement<HTMLElement>(form, 'fieldset:not([hidden]) button').focus({ preventScroll: true });
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-ask] button')) {
    button.disabled = false;
    button.addEventListener('click', () => {
      const log = withCount(current(), Number(button.value), lift.value.trim(), new Date());
      const last = log.sets.at(-1);
      change(log, log.open === undefined && last !== undefined ? describeSet(last) : '');
      focus();
    });
  }
  requireElement(form, '[data-undo]').addEventListener('click', () => {
    change(withoutLast(current()), 'Taken back.');
    focus();
  });
  requireElement(section, '[data-save]').addEventListener('click', () => download(current().sets));
  requireElement(section, '[data-forget]').addEventListener('click', () => {
    change(emptyLog, '');
    announce('Your log is forgotten.');
    focus();
  });
  // Another tab of the same site.
  window.addEventListener('storage', () => show(current()));
  const log = current();
  lift.value = log.open?.lift ?? log.sets.at(-1)?.lift ?? '';
  show(log);
  form.dataset.ready = '';
}

const form = document.querySelector<HTMLFormElement>('[data-reps-left]');
const section = document.querySelector<HTMLElement>('[data-log]');
if (form !== null && section !== null) start(form, section);
