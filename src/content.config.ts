import { defineCollection } from 'astro:content';
import { lessons, records } from './authoring/sameReader.ts';
import { calibration } from './evidence/calibration.ts';
import { claim } from './evidence/claim.ts';
import { forest } from './evidence/forest.ts';
import { lesson } from './evidence/lesson.ts';
import { study } from './evidence/study.ts';
import { term } from './evidence/term.ts';
import { preset } from './figures/preset.ts';

export const collections = {
  lessons: defineCollection({ loader: lessons(), schema: lesson }),
  claims: defineCollection({ loader: records('claims'), schema: claim }),
  studies: defineCollection({ loader: records('studies'), schema: study }),
  glossary: defineCollection({ loader: records('glossary'), schema: term }),
  /** Published values that the model of sets is fitted to or held against. */
  calibration: defineCollection({ loader: records('calibration'), schema: calibration }),
  /** Rows of the forest plot, a question a file. */
  forest: defineCollection({ loader: records('forest'), schema: forest }),
  scenarios: defineCollection({ loader: records('scenarios'), schema: preset }),
};
