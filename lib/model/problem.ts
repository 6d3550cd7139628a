/** Something wrong in `content/`: the file, the field as a dotted path, and why, in Danish. */
export type Problem = { file: string; field: string; reason: string };
