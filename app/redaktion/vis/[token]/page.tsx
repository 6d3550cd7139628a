import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewBanner } from "@/components/preview/preview-banner";
import { PreviewPage } from "@/components/preview/preview-page";
import { signingKey } from "@/lib/accounts/secret";
import { publicReader, publishedCatalogue } from "@/lib/catalogue/queries";
import { readPreview } from "@/lib/preview/queries";
import { readPreviewToken } from "@/lib/preview/token";

type Props = { params: Promise<{ token: string }> };

export const metadata: Metadata = { title: "Forhåndsvisning", robots: { index: false, follow: false } };

/** Where a link to a draft leads: whoever holds it sees the page as it would be, without signing in. */
export default async function PreviewRoute({ params }: Props) {
	const { token } = await params;
	const now = new Date();
	const link = readPreviewToken(signingKey("preview"), token, now);
	const preview = link && (await readPreview(await publicReader(), link, now));
	if (!preview) notFound();
	return (
		<>
			<PreviewBanner {...preview.about} />
			<PreviewPage entry={preview.entry} catalogue={await publishedCatalogue()} now={now} />
		</>
	);
}
