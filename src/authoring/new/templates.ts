/** A file to be made: where, and what is in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A new thing of one kind: the form of its id, the files it is made of, and what its author does next. */
export interface Template {
  readonly id: RegExp;
  /** Ends the sentence “the id must be …”. */
  readonly idForm: string;
  files(id: string, today: string): NewFile[];
  next(id: string): string[];
}

/** Stands where an author must write. The checks refuse it, with its line, until it is gone. */
export const toWrite = 'TO WRITE:';

const words = { id: /^[a-z]+(-[a-z]+)*$/, idForm: 'lower-case words joined by hyphens' };
const pascal = (id: string) =>
  id.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
const camel = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const study: Template = {
  id: /^[a-z]+\d{4}[a-z0-9]+$/,
  idForm: 'the first author, the year and a word, such as marcora2010mind',
  files: (id) => [
    {
      path: `content/studies/${id}.yaml`,
      text: `id: ${id}
type: article-journal
title: "${toWrite} the title as printed"
author: not-seen
container-title: not-seen
issued: not-seen
DOI: not-seen
read:
  level: bibliography only
  seen: "${toWrite} what of it you have seen"
kind: experiment
design: "${toWrite} the design as a specialist would name it"
topics:
  - failure
sample:
  size: not-seen
  who: not-seen
done: "${toWrite} what was done, in your own words"
findings: []
limits: "${toWrite} what keeps one from concluding more"
funding: not-seen
`,
    },
  ],
  next: () => [
    'fill in only what you have seen; what you have not stays “not-seen”, what it does not tell is “not-reported”',
    'say how you read it under “read”: full text, abstract, second-hand or bibliography only',
    'one finding is one number, with its unit from src/evidence/units.ts; prose will call it study.finding',
  ],
};

const claim: Template = {
  ...words,
  files: (id, today) => [
    {
      path: `content/claims/${id}.yaml`,
      text: `id: ${id}
title: "${toWrite} a short heading"
statement: "${toWrite} the claim as its best advocate would state it"
origin: beyond
order: 99
verdict: contested
certainty: very low
because: "${toWrite} why the verdict and the certainty are what they are"
wording: "${toWrite} a wording that the evidence can carry"
evidence:
  - study: potvin2017model
    stance: qualifies
    note: "${toWrite} what this study says of it; put the studies that bear on it here"
wouldChange: "${toWrite} what evidence would move the verdict"
history:
  - date: "${today}"
    change: First published.
`,
    },
  ],
  next: () => [
    'weigh every study that bears on it, for, qualifying and against, each with the finding it rests on',
    'then choose the verdict and the certainty; the check refuses those that the entries cannot carry',
    'add it to the claims that the figure evidence-map offers, in src/scenario/figures/evidence-map.ts',
    'use it in a lesson: <Claim id="…">words</Claim>',
  ],
};

const lesson: Template = {
  ...words,
  files: (id, today) => [
    {
      path: `content/lessons/${id}.mdx`,
      text: `---
title: "${toWrite} the question it answers?"
answer: "${toWrite} the answer, in one sentence"
certainty: "${toWrite} how sure one may be of it, and why"
description: "${toWrite} one or two sentences for search results and previews"
order: 99
published: ${today}
---

${toWrite} begin with the most interesting thing to play with, and ask a question about it.

<Figure scenario="set-70" />

## What would change our mind

${toWrite} the study that would settle it.

<Check>

<Question ask="${toWrite} a question that makes one remember or predict">

${toWrite} the answer, with a link back to its section.

</Question>

</Check>
`,
    },
  ],
  next: () => [
    'seven hundred to fourteen hundred words, something to do every two hundred and fifty',
    'no number is typed: <Number of="study.finding" />, with its <Cite study="…" /> in the same paragraph',
    'npm run check:content names every line that needs you',
  ],
};

const term: Template = {
  ...words,
  files: (id) => [
    {
      path: `content/glossary/${id}.yaml`,
      text: `id: ${id}
term: "${toWrite} the term"
definition: "${toWrite} what it means, in your own words"
sources:
  - potvin2017model
`,
    },
  ],
  next: () => [
    'put the studies that the definition rests on under “sources”',
    'use it in a lesson: <Term id="…">words</Term>',
  ],
};

const figure: Template = {
  ...words,
  files: (id) => [
    {
      path: `src/scenario/figures/${id}.ts`,
      text: `import { restedEffort } from '../../model/rested.ts';
import { question } from '../question.ts';

/** ${toWrite} the question it answers. */
export const ${camel(id)} = question({
  fields: [
    {
      kind: 'number',
      name: 'force',
      label: 'Force asked for',
      hint: 'share of maximum',
      unit: '\\u00a0%',
      min: 0,
      max: 100,
      step: 1,
      default: 50,
    },
  ],
  run: ({ force }) => restedEffort(force / 100),
  readouts: { recruited: ({ recruited }) => ({ value: recruited, unit: 'units' }) },
});
`,
    },
    {
      path: `src/widgets/${id}/${id}.ts`,
      text: `import type { RestedEffort } from '../../model/rested.ts';
import { ${camel(id)} as question } from '../../scenario/figures/${id}.ts';
import type { ScenarioFor } from '../../scenario/question.ts';
import type { Widget } from '../widget.ts';

/** ${toWrite} the question it answers, and what is to be seen. */
export const ${camel(id)}: Widget<RestedEffort, ScenarioFor<typeof question>> = {
  id: '${id}',
  question: '${toWrite} the question?',
  caption: '${toWrite} what to look for.',
  intro: '${toWrite} what is there. A hint what to do.',
  fields: question.fields,
  run: question.run,
  moments: () => [{ seconds: 0, label: 'now' }],
  frame: { narrow: { width: 360, height: 120 }, wide: { width: 720, height: 120 } },
  still: () => [],
  moving: ({ recruited }) => [
    { kind: 'text', style: 'panel-title', at: [14, 60], text: \`\${recruited} motor units\` },
  ],
  describe: ({ recruited }) => \`\${recruited} motor units work.\`,
  changed: (_before, { recording }) => \`Now \${recording.recruited} motor units work.\`,
  table: ({ recruited }) => ({
    caption: 'Motor units',
    columns: [{ name: 'motor units working', unit: 'units' }],
    rows: [[recruited]],
  }),
};
`,
    },
    {
      path: `src/widgets/shell/islands/${pascal(id)}.ts`,
      text: `import { ${camel(id)} } from '../../${id}/${id}.ts';
import { island } from '../island.tsx';

export default island(${camel(id)});
`,
    },
    {
      path: `content/scenarios/${id}-usual.yaml`,
      text: `id: ${id}-usual
figure: ${id}
title: "${toWrite} the name of this scenario"
values: {}
`,
    },
  ],
  next: (id) => [
    `add rows for it in src/scenario/questions.ts, src/widgets/index.ts and src/components/NumbersFrom.astro`,
    `add its line in src/components/LiveFigure.astro: {id === '${id}' && <${pascal(id)} client:touch={when} {...island} />}`,
    'src/widgets/README.md says the rest; look at it at every size before you commit its pictures',
  ],
};

/** What can be made new, by the word that an author types. */
export const templates: Readonly<Record<string, Template>> = { study, claim, lesson, term, figure };
