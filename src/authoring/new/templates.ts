import { firstPublished } from '../../evidence/historyRules.ts';
import { figure } from './figure.ts';
import { type Template, toWrite, words } from './template.ts';

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
brief: "${toWrite} a few words"
statement: "${toWrite} the claim as its best advocate would state it"
holds: "${toWrite} what of it holds, in one short sentence."
open: "${toWrite} what does not, or is not known, as short."
origin: beyond
order: 99
verdict: mostly supported
certainty: very low
because: "${toWrite} why the verdict and the certainty are what they are"
wording: "${toWrite} a wording that the evidence can carry"
evidence:
  - study: potvin2017model
    stance: supports
    note: "${toWrite} what this study says of it; put the studies that bear on it here"
wouldChange: "${toWrite} what evidence would move the verdict"
history:
  - date: "${today}"
    change: ${firstPublished({ verdict: 'mostly supported', certainty: 'very low' })}
`,
    },
  ],
  next: () => [
    'weigh every study that bears on it, for, qualifying and against, each with the finding it rests on',
    'then choose the verdict and the certainty; the check refuses those that the entries cannot carry',
    'say the same verdict and certainty in the first line of “history”',
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

/** What can be made new, by the word that an author types. */
export const templates: Readonly<Record<string, Template>> = { study, claim, lesson, term, figure };
