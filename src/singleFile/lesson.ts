/** What a lesson does beside its figures: all that needs neither the site nor another page. */
import '../browser/contents.ts';
import '../browser/inPlace/start.ts';
import '../browser/numberStates.ts';
import '../browser/openReferences.ts';
import '../browser/predict.ts';
import '../browser/steps.ts';
