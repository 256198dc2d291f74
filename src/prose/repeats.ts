import { figures } from '../figures/index.ts';
import type { Preset } from '../figures/preset.ts';
import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';
import { figureOfSteps } from './stepState.ts';
import type { ComponentTag } from './tags.ts';

/** Why a panel that the lesson has shown already is shown once more. Authors read it, readers do not. */
const reasonName = 'again';

type FindPreset = (id: string) => Preset | undefined;

/** The panels that a component shows, each by its figure and its name. What names none is refused elsewhere. */
type PanelsOf = (attributes: ComponentTag['attributes'], find: FindPreset) => string[];
const panelsOf: Readonly<Record<string, PanelsOf>> = {
  Figure: ({ scenario = '', show }, find) => {
    const figure = find(scenario)?.figure;
    if (figure === undefined) return [];
    const names = figures[figure].panels.map(({ name }) => name);
    return (show === undefined ? names : [show]).map((name) => `${figure} ${name}`);
  },
  // Its steps are moments of one picture.
  Steps: (attributes) => {
    try {
      const { figure, show } = figureOfSteps(attributes);
      return [`${figure} ${show}`];
    } catch {
      return [];
    }
  },
};

/** A panel that a reader has seen before needs a reason; a reason needs such a panel. */
export function unreasonedRepeats({ tags }: LessonText, known: { preset: FindPreset }): Mistake[] {
  // What a figure of a scenario that cannot be read would show, nobody knows, nor then what comes again.
  const isUnread = ({ name, attributes }: ComponentTag) =>
    name === 'Figure' && known.preset(attributes.scenario ?? '') === undefined;
  const whole = !tags.some(isUnread);
  const firstLines = new Map<string, number>();
  return tags.flatMap(({ name, attributes, line }): Mistake[] => {
    const panels = panelsOf[name]?.(attributes, (id) => known.preset(id)) ?? [];
    const repeated = panels.find((panel) => firstLines.has(panel));
    for (const panel of panels) if (!firstLines.has(panel)) firstLines.set(panel, line);
    const reason = attributes[reasonName]?.trim();
    if (repeated === undefined)
      return attributes[reasonName] === undefined || panels.length === 0 || !whole
        ? []
        : [
            {
              line,
              message: `${reasonName}="…" says why a panel comes again, and this one is new; take it out`,
            },
          ];
    if (reason) return [];
    return [
      {
        line,
        message: `the panel ${repeated} stands in the lesson already, on line ${firstLines.get(repeated)}; show another one, or say why it comes again: ${reasonName}="…"`,
      },
    ];
  });
}
