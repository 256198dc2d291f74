import { defineCollection } from 'astro:content';
import { lessons, recordLoader } from './authoring/contentLoaders.ts';
import { calibration } from './evidence/calibration.ts';
import { claim } from './evidence/claim.ts';
import { forest } from './evidence/forest.ts';
import { lesson } from './evidence/lesson.ts';
import { study } from './evidence/study.ts';
import { term } from './evidence/term.ts';
import { preset } from './figures/preset.ts';

export const collections = {
  lessons: defineCollection({ loader: lessons(), schema: lesson }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: claim }),
  studies: defineCollection({ loader: recordLoader('studies'), schema: study }),
  glossary: defineCollection({ loader: recordLoader('glossary'), schema: term }),
  /** Published values that the model of sets is fitted to or held against. */
  calibration: defineCollection({ loader: recordLoader('calibration'), schema: calibration }),
  /** Rows of the forest plot, a question a file. */
  forest: defineCollection({ loader: recordLoader('forest'), schema: forest }),
  scenarios: defineCollection({ loader: recordLoader('scenarios'), schema: preset }),
};
