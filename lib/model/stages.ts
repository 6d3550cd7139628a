/** What a draft is on its way to being published: stored with the record, and said at the desk. */
export const STAGES = {
	none: { label: null, sentence: "" },
	draft: { label: "kladde", sentence: "Den er ikke sendt til godkendelse." },
	review: { label: "kladde til godkendelse", sentence: "Den er sendt til godkendelse." },
	changes: { label: "kladde", sentence: "Der er bedt om rettelser." },
} as const;

export type Stage = keyof typeof STAGES;

/** A stored stage; an unknown one counts as none. */
export const stageOf = ({ stage }: { stage: string }): Stage =>
	Object.hasOwn(STAGES, stage) ? (stage as Stage) : "none";
