import { formatMoment } from "@/lib/base/calendar/danish-time";
import { STAGES, stageOf } from "@/lib/model/stages";

/** What two sentences tell of a record: never one word for both (Wagtail's "live", Strapi's "modified"). */
export type RecordState = {
	live: { sequence: number; at: Date } | null;
	draft: { sequence: number; at: Date; by: string } | null;
	stage: string;
	ending: { kind: string; at: Date } | null;
	publishAt: Date | null;
	expireAt: Date | null;
	unreviewed: boolean;
};

const ENDINGS: Record<string, string> = {
	paused: "at det er lukket for en tid",
	ended: "at det er slut, og hvad der er i stedet",
	mistake: "at det blev udgivet ved en fejl",
};

/** What the public sees now. */
export function publicSentence({ live, ending, expireAt, unreviewed }: RecordState): string {
	if (!live && ending) return `Ikke udgivet. På adressen står, ${ENDINGS[ending.kind] ?? "at det er slut"}.`;
	if (!live) return "Ikke udgivet.";
	const until = expireAt ? ` Den bliver taget af siden ${formatMoment(expireAt)}.` : "";
	const alone = unreviewed ? " Den er udgivet i en nødsituation, og ingen anden har set på den endnu." : "";
	return `Udgivet: udgave ${live.sequence}, gemt ${formatMoment(live.at)}.${until}${alone}`;
}

/** What the draft is. */
export function draftSentence({ draft, stage, publishAt }: RecordState): string {
	if (!draft) return "Der er ingen kladde.";
	const planned = publishAt ? ` Den bliver udgivet af sig selv ${formatMoment(publishAt)}.` : "";
	const who = `Kladden er udgave ${draft.sequence}, gemt ${formatMoment(draft.at)} af ${draft.by}.`;
	return `${who} ${STAGES[stageOf({ stage })].sentence}${planned}`;
}
