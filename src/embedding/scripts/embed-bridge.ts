import { applyOptions } from '../applyOptions.ts';
import { changedSince } from '../changedSince.ts';
import { links } from '../links.ts';
import { reportToParent } from '../report.ts';

applyOptions(window);
reportToParent(window);
links(window);
void changedSince(window);
