import { dress } from '../dress.ts';
import { links } from '../links.ts';
import { report } from '../report.ts';

dress(window);
report(window);
links(window);
