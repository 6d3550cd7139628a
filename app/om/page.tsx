import { TextPage, textPageMetadata } from "@/components/site/text-page";

export const generateMetadata = () => textPageMetadata("om");

export default function AboutPage() {
	return <TextPage slug="om" />;
}
