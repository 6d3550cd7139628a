import type { PrismaClient } from "../../generated/prisma/client";
import { madeFrom } from "../../store/records/confirm-corrected";
import type { RecordTarget } from "../../store/records/record-target";
import { soundsEnded } from "../confirming/sounds-ended";
import { MUNICIPAL } from "../confirming/take-reply";

/** What a provider said of an offer. */
export type ProviderWords = {
	id: string;
	name: string;
	at: Date;
	message: string;
	/** They say that it is no more. */
	hasEnded: boolean;
};

/** Whether an answer says that the offer is no more: by its choice, or in its words. */
export const saysEnded = ({ answer, message }: { answer: string; message: string }): boolean =>
	answer === "ended" || soundsEnded(message);

/**
 * What providers said that is not done with: what became part of the draft follows it to whoever publishes it, and what
 * nobody has looked at yet waits.
 */
export async function readProviderWords(
	client: PrismaClient,
	target: RecordTarget,
): Promise<{ inDraft: ProviderWords[]; waiting: ProviderWords[] }> {
	const where = { recordId: target.record.id, answer: { not: MUNICIPAL } };
	const rows = await client.providerAnswer.findMany({ where, orderBy: { at: "desc" }, take: 50 });
	const chain = target.draft && rows.length > 0 ? await madeFrom(client, target, target.draft) : [];
	const words = rows.map(({ id, name, at, message, answer, handledAt, resultRevisionId }) => ({
		...{ id, name, at, message, hasEnded: saysEnded({ answer, message }) },
		isWaiting: handledAt === null,
		isInDraft: resultRevisionId !== null && chain.includes(resultRevisionId),
	}));
	return {
		inDraft: words.filter(({ isInDraft }) => isInDraft),
		waiting: words.filter(({ isWaiting }) => isWaiting),
	};
}
