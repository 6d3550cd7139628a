/** Why a link of ours shows nothing any more. */
export type PreviewEnd = "expired" | "published" | "closed";
