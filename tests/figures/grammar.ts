/**
 * What a sentence made for a run must not hold: a value that is missing, two spaces, or one of something in the plural.
 * “Rep 1 takes” is no count, so a word in front that numbers what follows is let through.
 */
export const faulty =
  /undefined|NaN|\bnull\b|Infinity| {2}|(?<!(?:rep|set|study|repetition)[\s\u00a0]|[\d.])\b(?:1|one)[\s\u00a0](?:(?:more|short|motor|whole|full)[\s\u00a0])*(?:repetitions|reps|units|fibres|sets|drops|studies|claims|intervals|trials|results|steps|minutes|people|lifters)\b|(?<![\d.])\b(?:1|one)[\s\u00a0](?:short )?rep(?:etition)? follow\b/i;
