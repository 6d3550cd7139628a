import { TextPage, textPageMetadata } from "@/components/site/text-page";

export const generateMetadata = () => textPageMetadata("privatliv");

export default function PrivacyPage() {
	return <TextPage slug="privatliv" />;
}
