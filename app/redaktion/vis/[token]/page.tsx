import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewBanner } from "@/components/preview/preview-banner";
import { PreviewEnded } from "@/components/preview/preview-ended";
import { PreviewPage } from "@/components/preview/preview-page";
import { signingKey } from "@/lib/accounts/secret";
import { publicReader, publishedCatalogue } from "@/lib/catalogue/queries";
import { readPreview, readSubject } from "@/lib/preview/queries";
import { readPreviewToken } from "@/lib/preview/token";

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Forhåndsvisning", robots: { index: false, follow: false } };

/** Where a link to a draft leads: whoever holds it sees the page as it would be, without signing in. */
export default async function PreviewRoute({ params }: Props) {
	const { token } = await params;
	const now = new Date();
	// Read as of the beginning of time: a link that is ours but too old says so instead of being unknown.
	const link = readPreviewToken(signingKey("preview"), token, new Date(0));
	const [client, catalogue] = await Promise.all([publicReader(), publishedCatalogue()]);
	const subject = link && (await readSubject(client, link));
	if (!link || !subject) notFound();
	const isExpired = now >= link.until;
	const preview = isExpired ? null : await readPreview(client, link, now);
	if (!preview) return <PreviewEnded subject={subject} isExpired={isExpired} catalogue={catalogue} />;
	return (
		<>
			<PreviewBanner {...preview.about} />
			<PreviewPage entry={preview.entry} catalogue={catalogue} now={now} />
		</>
	);
}
