import { claimPage } from '../../addresses/addresses.ts';
import { findingPlace } from '../../addresses/places.ts';
import { inPlainUnit, measureInUnits, tickUnit, unitInTable } from '../../evidence/axisUnits.ts';
import type { Claim } from '../../evidence/claim.ts';
import { findingOf } from '../../evidence/finding.ts';
import type { Forest, ForestRow } from '../../evidence/forest.ts';
import { isWithdrawn, noticeMark } from '../../evidence/notice.ts';
import { printFinding } from '../../evidence/print.ts';
import { firstAuthorYear } from '../../evidence/reference.ts';
import { type Finding, isSecondHand, type ReadLevel } from '../../evidence/study.ts';
import { formatNumber } from '../../typography/number.ts';
import type { RecordLookup } from '../atBuild.ts';
import type { DrawnRow, ForestData, Plot, TextRow } from './data.ts';

/** How a row was read, as its mark. */
const marks: Record<ReadLevel, string> = {
  'full text': 'full text',
  abstract: 'abstract',
  'second-hand': 'second-hand',
  'bibliography only': 'not read',
};

function rowOf(
  { study: id, finding, label }: Pick<ForestRow, 'study' | 'finding' | 'label'>,
  { study }: Pick<RecordLookup, 'study'>,
) {
  const record = study(id);
  const found = findingOf(record, finding);
  const level = found.read ?? record.read.level;
  const row = {
    name: [firstAuthorYear(record), label].filter((words) => words !== undefined).join(': '),
    href: findingPlace(id, finding),
    year: record.issued === 'not-seen' ? 0 : record.issued,
    read: marks[level],
    secondHand: isSecondHand(level),
    ...(noticeMark(record) !== undefined && { noticedName: firstAuthorYear(record) }),
    ...(isWithdrawn(record) && { withdrawn: true as const }),
  };
  return { found, row };
}

const inWords: ReadonlyMap<string, string> = new Map([['95 % CI', '95 % confidence interval']]);
const interval = ({ interval: name }: Finding) => (inWords.get(name!) ?? name!).replaceAll(' %', '\u00a0%');

function plotOf(
  { rows, units, measure, ...plot }: Forest['plots'][number],
  records: Pick<RecordLookup, 'study'>,
): Plot {
  const drawn = rows.map(({ over, beside, ...reference }): DrawnRow => {
    const { found, row } = rowOf(reference, records);
    return {
      ...row,
      value: found.value as number,
      low: found.low!,
      high: found.high!,
      unit: unitInTable(found.unit!),
      interval: interval(found),
      ...(over !== undefined && { over }),
      ...(beside !== undefined && { beside }),
    };
  });
  return { ...plot, measure: measureInUnits(measure, units), tickUnit: tickUnit(units), rows: drawn };
}

function textRow(
  { kind, says, brief: inBrief, ...reference }: Forest['told'][number],
  records: Pick<RecordLookup, 'study'>,
): TextRow {
  const { found, row } = rowOf(reference, records);
  const words = says
    .replace('{value}', () => inPlainUnit(printFinding(found), found.unit))
    .replace('{comparison}', () => inPlainUnit(printFinding(found, 'comparison'), found.unit));
  const brief = inBrief
    .replace('{value}', () => formatNumber(found.value as number))
    .replace('{comparison}', () => formatNumber(found.comparison!.value));
  return { ...row, kind, says: words, brief };
}

const certaintyText = ({ certainty }: Claim) =>
  certainty === 'not gradable' ? 'a certainty that cannot be graded' : `${certainty} certainty`;

/** The rows of every question, each with the numbers of its finding. What is said of them was checked before. */
export const forestData = (
  questions: readonly Forest[],
  records: Pick<RecordLookup, 'study' | 'claim'>,
): ForestData =>
  questions.map(({ id, title, compared, note, finding, claim: claimId, plots, told }) => {
    const claim = claimId === undefined ? undefined : records.claim(claimId);
    return {
      id,
      title,
      ...(compared !== undefined && { compared }),
      ...(note !== undefined && { note }),
      ...(claim === undefined
        ? { finding }
        : {
            finding: finding.replace('{verdict}', claim.verdict).replace('{certainty}', certaintyText(claim)),
            claim: {
              title: claim.title,
              verdict: `${claim.verdict}, ${certaintyText(claim)}`,
              href: claimPage(claim.id),
            },
          }),
      plots: plots.map((plot) => plotOf(plot, records)),
      textRows: told.map((row) => textRow(row, records)),
    };
  });
