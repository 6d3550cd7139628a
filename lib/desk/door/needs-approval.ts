import { stageOf } from "../../model/stages";
import type { RecordTarget } from "../../store/records/record-target";

/** Whether a draft is others' business too, so that replacing it is asked about: they wrote it, or are reading it. */
export const needsApproval = (
	{ draft, record }: Pick<RecordTarget, "draft" | "record">,
	personId: string,
): boolean => draft !== null && (draft.by !== personId || stageOf(record) === "review");
