import { memo, type PointerEvent, type TouchEvent, useMemo, useRef, useState } from 'react';
import type { AnyFigure } from '../view/figure.ts';
import { gripNear } from '../view/grip.ts';
import type { Part } from '../view/panels.ts';
import { type Size, sizes } from '../view/picture.ts';
import { marksToSvg, roleOf, shownToReaderModes } from '../view/toSvg.ts';
import { pictureLabel } from './controlText.ts';
import { servedPicture } from './served.ts';
import type { IslandProps, LiveFigure } from './useFigure.ts';

interface Props {
  readonly part: Part;
  readonly definition: AnyFigure;
  readonly live: LiveFigure;
  readonly island: IslandProps;
}

const sizeNames: readonly Size[] = ['wide', 'narrow'];

/** A reader mode, which knows no style sheets, leaves out what is called so: it shows each picture once. */
const names = { wide: undefined, narrow: 'supplemental' } as const satisfies Record<Size, string | undefined>;

/** Where a pointer is, in the units of the picture. */
function pointerPosition(event: PointerEvent<SVGSVGElement>): DOMPoint {
  const matrix = event.currentTarget.getScreenCTM()?.inverse();
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
}

/**
 * A group whose marks are set as HTML, and again only where that has changed. Browsers hand the text inside an image on to
 * screen readers, number by number of its axes; the picture has a name instead, and only its links are for everybody.
 */
const Marks = memo(({ name, svg }: { readonly name: 'data-still' | 'data-moving'; readonly svg: string }) => (
  <g
    {...{ [name]: '' }}
    className={shownToReaderModes}
    aria-hidden={!svg.includes('<a ')}
    dangerouslySetInnerHTML={{ __html: svg }}
  />
));

/** What the server drew, as long as it is what there is to draw; and the moment that it shows. */
function useServed(
  { served: island }: IslandProps,
  part: Part,
  size: Size,
  { parts, recording, scenario, playback }: LiveFigure,
) {
  const [first] = useState(() => ({
    picture: servedPicture(island, part, size),
    seconds: playback.seconds,
    inputs: [parts, recording, scenario],
  }));
  const isFirst = [parts, recording, scenario].every((input, index) => input === first.inputs[index]);
  return isFirst && first.picture ? { ...first.picture, seconds: first.seconds } : undefined;
}

/** What moves in a picture now; in one that is not shown, what moved when the run last rested. */
const movingNow = (
  { drawings, playback: { playing, seconds, exposure } }: LiveFigure,
  part: Part,
  size: Size,
) =>
  (playing ? drawings.hiddenDrawing(part, size) : undefined) ??
  drawings.drawingAt(part, size, seconds, exposure);

function Picture({ size, part, definition, live, island }: Props & { readonly size: Size }) {
  const { recording, scenario, state, playback } = live;
  const { seconds } = playback;
  /** The pointer that drags; a second finger is ignored. */
  const dragging = useRef<number>(undefined);
  /** What the grip sets that it has taken: it follows the pointer, however fast that moves away. */
  const held = useRef<string>(undefined);
  const band = live.parts[part][size];
  const served = useServed(island, part, size, live);
  const isServed = served !== undefined;
  const still = useMemo(
    () => (isServed ? [] : band.still(recording, size, scenario)),
    [isServed, band, recording, size, scenario],
  );
  const stillSvg = useMemo(() => marksToSvg(still), [still]);
  if (band.height === 0) return null;
  const isServedMoment = served?.seconds === seconds;
  const moving = isServedMoment ? undefined : movingNow(live, part, size);

  /** What a pointer at this position would do. */
  const actionAt = (event: PointerEvent<SVGSVGElement>): (() => void) | undefined => {
    const { x, y } = pointerPosition(event);
    const values = definition.drag?.(recording, size, x, y, scenario, held.current);
    if (values !== undefined) return () => state.set(values);
    if (held.current !== undefined && held.current !== 'time') return undefined;
    const moment = definition.scrub?.(recording, size, x, y);
    return moment === undefined ? undefined : () => playback.seek(moment);
  };
  const isDragging = ({ pointerId }: PointerEvent) => dragging.current === pointerId;
  const endDrag = (event: PointerEvent<SVGSVGElement>) => {
    if (!isDragging(event)) return;
    dragging.current = undefined;
    state.commit();
  };
  const dragHandlers = (definition.drag ?? definition.scrub) && {
    className: 'draggable',
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (dragging.current !== undefined || event.button !== 0) return;
      const { x, y } = pointerPosition(event);
      held.current = gripNear(definition.grips?.(recording, seconds, size, scenario) ?? [], x, y)?.sets;
      const act = actionAt(event);
      if (act === undefined) return;
      // A finger may be about to scroll the page, so it changes nothing until it moves along the picture or lifts.
      if (event.pointerType !== 'touch' && !definition.pressed) act();
      dragging.current = event.pointerId;
      try {
        event.currentTarget.setPointerCapture(event.pointerId);
      } catch {
        // A press that is replayed may be over: there is nothing left to capture.
      }
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (isDragging(event) && !definition.pressed) actionAt(event)?.();
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      if (isDragging(event)) actionAt(event)?.();
      endDrag(event);
    },
    // A finger that takes a grip that goes up and down must not scroll the page.
    onTouchStart: (event: TouchEvent<SVGSVGElement>) => {
      if ((event.target as Element).closest('.m-reach-up, .m-reach-both')) event.preventDefault();
    },
    onPointerCancel: endDrag,
    // Whatever took the capture away, no other event of this pointer follows.
    onLostPointerCapture: endDrag,
  };
  return (
    <div className={names[size]} data-picture={size} data-part={part} data-tall={band.tall || undefined}>
      <svg
        viewBox={`0 ${band.top} ${sizes[size]} ${band.height}`}
        role={served?.role ?? (roleOf(still) === 'group' ? 'group' : (moving?.role ?? 'img'))}
        aria-label={
          isServedMoment
            ? served.label
            : pictureLabel(definition, part, recording, seconds, scenario, live.summary)
        }
        {...dragHandlers}
      >
        <Marks name="data-still" svg={served?.still ?? stillSvg} />
        <Marks name="data-moving" svg={isServedMoment ? served.moving : (moving?.svg ?? '')} />
      </svg>
    </div>
  );
}

/** A part of the picture at both sizes; a style sheet shows the one that fits. It can be dragged where the figure says so. */
export function Pictures(props: Props) {
  return sizeNames.map((size) => <Picture key={size} size={size} {...props} />);
}
