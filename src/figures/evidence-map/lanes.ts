import { claimPage } from '../../addresses/addresses.ts';
import { findingPlace } from '../../addresses/places.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { maxRadius, studyMark } from '../../view/studyMark.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import { allStudies, bearingOn } from './allStudies.ts';
import type { MapClaim, MapData, MapEvidence, MapSelection } from './data.ts';
import { groupOf } from './groups.ts';
import { keyMarks } from './key.ts';
import { sideAt, verdictAt } from './order.ts';
import { type Lane, lanesOf, layouts, named, placesOf } from './placement.ts';
import { certaintyText } from './words.ts';

/** What the studies of a lane do to a claim. */
const sides = { supports: 'for it', qualifies: 'qualifying', contradicts: 'against it' } as const;

/** What stands before a lane; that there is nothing in it, where there is not. */
const laneText = ({ rows, stance }: Lane): string =>
  rows.flat().length === 0 ? `none ${sides[stance]}` : sides[stance];

/** The address of a study, at the very finding where there is one. */
export const studyPage = ({ study, finding }: MapEvidence): string => findingPlace(study, finding);

/** The names of the studies of a side, where there is room for them. */
const nameMarks = (lane: Lane, { studies }: MapData): Mark[] =>
  placesOf(lane).map(({ row, at: [x, y] }) => {
    const { name } = studies[row.study]!;
    const [at, half] = [x + named.offset, lane.pitch / 2];
    const room = [x - maxRadius, y - half, at + textWidth(name, 'link'), y + half] as const;
    return link('link', [at, y + 4.5], name, studyPage(row), room);
  });

const lineHeight = 17;

/** What the claim says, in lines that fit. */
function titleLines({ title }: MapClaim, size: Size): readonly string[] {
  const { left, to } = layouts[size];
  return wrapText(title, to - left, (line) => textWidth(line, 'link'));
}

/** What the claim that is chosen says, and the names of those who bear on it. */
function claimMarks(claim: MapClaim, data: MapData, size: Size): Mark[] {
  const { left, title } = layouts[size];
  return [
    ...titleLines(claim, size).map((line, index) =>
      link('link', [left, title + lineHeight * index], line, claimPage(claim.id)),
    ),
    ...(size === 'wide' ? lanesOf(claim, data, size).lanes.flatMap((lane) => nameMarks(lane, data)) : []),
  ];
}

/** On a phone: how sure the verdict on the claim is. Where it is wide, the map says so. */
function certaintyMark(claim: MapClaim): Mark {
  const { left, title } = layouts.narrow;
  const y = title + lineHeight * titleLines(claim, 'narrow').length + 4;
  return text('aside', [left, y], certaintyText(claim.certainty));
}

/** The studies of the claim that is chosen, on the sides that are told by a moment, the heaviest first. */
export function sideMarks({ data, chosen }: MapSelection, seconds: number, size: Size): Mark[] {
  if (chosen === undefined) return [];
  const isRated =
    size === 'narrow' && verdictAt({ data, opened: chosen.verdict, chosen }, chosen.verdict) <= seconds;
  const { lanes, scale } = lanesOf(chosen, data, size);
  const told = lanes.filter(({ stance }) => sideAt(stance) <= seconds);
  return [
    ...(isRated ? [certaintyMark(chosen)] : []),
    ...told.flatMap((lane): Mark[] => [
      text('aside', [layouts[size].left, lane.y + 4.5], laneText(lane)),
      ...placesOf(lane).map(({ row: { study, secondHand }, at }) =>
        studyMark(data.studies[study]!, at, secondHand, scale),
      ),
    ]),
  ];
}

/** Who bears on the claim that is chosen, else, where there is room, all studies; and what the marks stand for. */
export function studyMarks({ data, opened, chosen }: MapSelection, size: Size): Mark[] {
  const { key } = layouts[size];
  if (chosen !== undefined) {
    const { scale } = lanesOf(chosen, data, size);
    const shown = chosen.evidence.map(({ study, secondHand }) => ({ ...data.studies[study]!, secondHand }));
    return [...claimMarks(chosen, data, size), ...keyMarks(shown, size, key, scale)];
  }
  if (size === 'narrow') return [];
  const claims = opened === undefined ? data.claims : groupOf(data, opened).claims;
  const bearing = bearingOn(claims, data);
  return [...allStudies(bearing, layouts.wide), ...keyMarks(bearing, size, key, 1)];
}

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: layouts.narrow.key + 6, wide: layouts.wide.key + 6 } as const;
