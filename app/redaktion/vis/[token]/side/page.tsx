import type { Metadata } from "next";
import { DeadLink } from "@/components/desk/preview/dead-link";
import { PreviewBanner } from "@/components/desk/preview/preview-banner";
import { PreviewEnded } from "@/components/desk/preview/preview-ended";
import { PreviewPage } from "@/components/desk/preview/preview-page";
import { openPreview } from "@/lib/desk/preview/queries";
import { publicReader, publishedCatalogue } from "@/lib/site/queries";

type Props = { params: Promise<{ token: string }> };

const open = async ({ params }: Props, now: Date) =>
	openPreview(await publicReader(), (await params).token, now);

export async function generateMetadata(props: Props): Promise<Metadata> {
	const isOpen = (await open(props, new Date())).is === "open";
	const title = isOpen ? "Forhåndsvisning" : "Linket virker ikke mere";
	return { title, robots: { index: false, follow: false } };
}

/** What a link to a draft shows; the link's own handler asks for it, and says by its status whether it holds. */
export default async function PreviewRoute(props: Props) {
	const now = new Date();
	const opened = await open(props, now);
	const catalogue = await publishedCatalogue();
	if (opened.is === "unknown") return <DeadLink catalogue={catalogue} />;
	if (opened.is === "ended") return <PreviewEnded {...opened} catalogue={catalogue} />;
	return (
		<>
			<PreviewBanner {...opened.preview.about} />
			<PreviewPage entry={opened.preview.entry} catalogue={catalogue} now={now} />
		</>
	);
}
