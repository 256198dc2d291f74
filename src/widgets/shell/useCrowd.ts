import { useEffect, useRef, useState } from 'react';
import { type CrowdSoFar, wholeCrowd } from '../../model/set/crowd.ts';
import type { Scenario } from '../../scenario/field.ts';
import type { FromCrowd, ToCrowd } from '../../workers/crowd.ts';
import { startCrowd } from '../../workers/startCrowd.ts';
import type { AnyWidget } from '../widget.ts';

/** A control that moves does not start a crowd at each step. */
const restMs = 150;

/**
 * Draws many lifters round the typical one, in a worker, as they come. The picture as served has its crowd in it and is
 * left alone until the reader asks something else: who only reads pays nothing.
 *
 * @returns the recording, with as much of its crowd as there is
 */
export function useCrowd<R>(widget: AnyWidget, scenario: Scenario, recording: R): R {
  const [drawn, setDrawn] = useState<{ recording: R; soFar: CrowdSoFar }>();
  const first = useRef(scenario);
  const worker = useRef<Worker>(undefined);

  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (widget.crowd === undefined || (first.current === scenario && worker.current === undefined)) return;
    const timer = setTimeout(() => {
      worker.current ??= startCrowd();
      worker.current.onmessage = ({ data }: MessageEvent<FromCrowd>) => {
        if ('soFar' in data) setDrawn({ recording, soFar: data.soFar });
      };
      worker.current.postMessage({ run: widget.crowd!.plan(scenario), every: 20 } satisfies ToCrowd);
    }, restMs);
    return () => {
      clearTimeout(timer);
      if (worker.current) worker.current.onmessage = null;
      worker.current?.postMessage({ cancel: true } satisfies ToCrowd);
    };
  }, [widget, scenario, recording]);

  if (import.meta.env.SSR && widget.crowd !== undefined)
    return widget.crowd.join(recording, wholeCrowd(widget.crowd.plan(scenario)));
  return drawn?.recording === recording ? widget.crowd!.join(recording, drawn.soFar) : recording;
}
