import { site } from '../../identity/site.ts';
import { inertMarks } from '../../view/inertMarks.ts';
import type { Band } from '../../view/panels.ts';
import { sizes } from '../../view/picture.ts';
import { colourOf, type MarkStyles, plainStyles } from '../../view/plainStyles.ts';
import { edgeOf } from '../../view/standalone.ts';
import type { TextStyle } from '../../view/textStyles.ts';
import { escapeText, marksToSvg } from '../../view/toSvg.ts';
import { figureUrl, type ShownState } from '../shownState.ts';
import type { Format } from './formats.ts';
import { layoutOf, leading, wrapped } from './layout.ts';
import { namesKept, withNames } from './names.ts';
import type { Shot } from './shot.ts';

/** A film before it is drawn and encoded. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly shots: readonly Shot[];
  /** One of its shots as an SVG file. */
  svgOf(shot: Shot): string;
  /** What the file says of itself. */
  readonly question: string;
  readonly credit: string;
  readonly url: string;
}

/** Where the words of most pictures begin, in their units. */
const usualEdge = 13;

const creditOf = ({ definition }: ShownState): string =>
  `${site.name} · ${definition.fromRecords ? 'from published studies' : 'a simulation'}`;

const linesToSvg = (style: string, lines: readonly string[], x: number, y: number, { size }: TextStyle) =>
  lines
    .map(
      (text, index) =>
        `<text class="${style}" x="${x}" y="${(y + index * leading * size).toFixed(1)}">${escapeText(text)}</text>`,
    )
    .join('');

/**
 * The story of a state as a film.
 *
 * @param band the part of the picture that leads on a phone
 * @param recording the run of that state
 */
export function filmOf(
  shown: ShownState,
  {
    band,
    recording,
    shots,
  }: { readonly band: Band; readonly recording: unknown; readonly shots: readonly Shot[] },
  format: Format,
  styles: MarkStyles,
): Film {
  const { width, height, margin } = format;
  const { definition, scenario } = shown;
  const { question } = definition;
  const [credit, url] = [creditOf(shown), figureUrl(shown)];
  const captions = [...new Set(shots.map(({ caption }) => caption))];
  const drawn = (shot: Pick<Shot, 'seconds' | 'exposure'>) =>
    inertMarks(band, recording, scenario, shot.seconds, shot.exposure);
  const unmoved = drawn({ seconds: 0, exposure: 0 });
  const names = namesKept(unmoved, drawn({ seconds: shots.at(-1)?.seconds ?? 0, exposure: 0 }));
  const layout = layoutOf(
    format,
    { question, captions, credit, url, fromRecords: definition.fromRecords ?? false },
    {
      width: sizes.narrow,
      height: band.height,
      edge: edgeOf(unmoved, usualEdge),
    },
  );
  const { title, caption, picture, foot } = layout;
  const x = margin.side;
  const rules = (used: ReadonlySet<string>) =>
    [
      plainStyles(styles, used),
      `.sheet{fill:${colourOf(styles, 'paper')}}`,
      `.title{font-size:${title.size}px;font-weight:${title.weight}}`,
      `.caption{font-size:${caption.size}px}`,
      `svg .past{fill:${colourOf(styles, 'ink-soft')}}`,
      `svg .foot{font-size:${foot.size}px;fill:${colourOf(styles, 'ink-soft')}}`,
    ].join('\n');
  const svgOf = (shot: Shot) => {
    const { caption: words, isPast } = shot;
    const marks = withNames(drawn(shot), names);
    const lines = wrapped(words, width - 2 * x, caption);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      `<style>${rules(new Set(marks.map(({ style }) => style)))}</style>`,
      `<path class="sheet" d="M0 0h${width}v${height}H0z"/>`,
      linesToSvg('title', title.lines, x, title.y, title),
      linesToSvg(isPast ? 'caption past' : 'caption', lines, x, caption.y, caption),
      `<svg x="${picture.x}" y="${picture.y}" width="${sizes.narrow * picture.scale}" height="${band.height * picture.scale}" viewBox="0 ${band.top} ${sizes.narrow} ${band.height}">${marksToSvg(marks)}</svg>`,
      linesToSvg('foot', foot.lines, x, foot.y, foot),
      '</svg>',
    ].join('\n');
  };
  return { width, height, shots, svgOf, question, credit, url };
}
