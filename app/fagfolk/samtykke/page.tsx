import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentPage } from "@/components/directory/consent/consent-page";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { consentPage } from "@/lib/site/questions/texts";

export async function generateMetadata(): Promise<Metadata> {
	const { page } = await published(consentPage);
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.staffConsent } };
}

export default async function ConsentAddress() {
	const { page, ...answer } = await published(consentPage);
	return page ? <ConsentPage {...answer} page={page} /> : notFound();
}
