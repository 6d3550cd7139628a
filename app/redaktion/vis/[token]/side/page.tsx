import type { Metadata } from "next";
import { DeadLink } from "@/components/desk/preview/dead-link";
import { PreviewBanner } from "@/components/desk/preview/preview-banner";
import { PreviewEnded } from "@/components/desk/preview/preview-ended";
import { PreviewPage } from "@/components/desk/preview/preview-page";
import { previewed, publicTitle } from "@/lib/desk/preview/previewed";
import { openPreview } from "@/lib/desk/preview/queries";
import { publicReader, published } from "@/lib/site/queries";
import { frameOf } from "@/lib/site/questions/frame";

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
	const frame = await published(frameOf);
	if (opened.is === "unknown") return <DeadLink frame={frame} />;
	if (opened.is === "ended") {
		const title = await published(publicTitle, opened.subject);
		return <PreviewEnded {...opened} title={title} frame={frame} />;
	}
	const { entry, about } = opened.preview;
	return (
		<>
			<PreviewBanner {...about} />
			<PreviewPage entry={entry} previewed={await published(previewed, entry, now)} now={now} />
		</>
	);
}
