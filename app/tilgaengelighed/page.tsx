import { TextPage, textPageMetadata } from "@/components/site/text-page";

export const generateMetadata = () => textPageMetadata("tilgaengelighed");

export default function AccessibilityPage() {
	return <TextPage slug="tilgaengelighed" />;
}
