/** A study that fits the schema, to be spoiled in one place by each test. */
export const goodStudy = `id: smith2020hold
type: article-journal
title: How long people hold a weight
author:
  - family: Smith
    given: Ann
container-title: Journal of Holds
issued: 2020
DOI: 10.1234/holds.1
read:
  level: abstract
  seen: abstract
kind: experiment
design: crossover
topics:
  - failure
sample:
  size: 12
  of: people
  who: trained women
done: They held a weight until they could not.
findings:
  - id: endurance
    text: The weight was held for this long on average.
    value: 61.5
    unit: s
    plusMinus: 8
limits: One weight, one day.
funding: not-seen
`;

export const goodClaim = `id: holds-end
title: Every hold comes to an end
statement: The article says that every hold comes to an end.
holds: Every hold that was watched came to an end.
open: Nobody knows how much longer anyone could have held on.
origin: article
order: 1
verdict: supported
certainty: low
because: One small experiment found it, and nothing speaks against it.
wording: In one small experiment, every hold came to an end.
evidence:
  - study: smith2020hold
    finding: endurance
    stance: supports
    note: Every hold came to an end.
wouldChange: A hold that never ends would change the verdict.
history:
  - date: "2026-11-23"
    change: First published. The verdict was “supported”, with low certainty.
brief: Holds come to an end
`;

export const goodTerm = `id: hold
term: Hold
definition: Keeping a weight where it is.
sources:
  - smith2020hold
`;

export const goodPreset = `id: hold-60
figure: hold
title: Three fifths of maximum
published: 2026-11-23
values:
  target: 60
`;

export const goodLesson = `---
title: How long can you hold a weight?
answer: Until the muscle can no longer give what the weight asks.
certainty: Low, because it rests on one small experiment.
description: What one small experiment says about how long people can hold a weight.
order: 1
published: 2026-11-23
---

<Claim id="holds-end">Every hold comes to an end.</Claim> In one experiment <Number of="smith2020hold.sample" />
trained women held for <Number of="smith2020hold.endurance" />.<Cite study="smith2020hold" /> A
<Term id="hold">hold</Term> in the simulation lasts <Number of="hold-60.endurance" />.

<Figure scenario="hold-60" />
`;
