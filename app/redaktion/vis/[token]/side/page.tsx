import type { Metadata } from "next";
import { DeadLink } from "@/components/preview/dead-link";
import { PreviewBanner } from "@/components/preview/preview-banner";
import { PreviewPage } from "@/components/preview/preview-page";
import { publicReader, publishedCatalogue } from "@/lib/catalogue/queries";
import { openPreview } from "@/lib/preview/queries";

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Forhåndsvisning", robots: { index: false, follow: false } };

/** What a link to a draft shows; the link's own handler asks for it, and says by its status whether it holds. */
export default async function PreviewRoute({ params }: Props) {
	const { token } = await params;
	const now = new Date();
	const preview = await openPreview(await publicReader(), token, now);
	const catalogue = await publishedCatalogue();
	if (!preview) return <DeadLink catalogue={catalogue} />;
	return (
		<>
			<PreviewBanner {...preview.about} />
			<PreviewPage entry={preview.entry} catalogue={catalogue} now={now} />
		</>
	);
}
