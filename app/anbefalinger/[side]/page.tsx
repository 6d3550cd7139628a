import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingPage } from "@/components/directory/recommendations/reading-page";
import { isReading } from "@/lib/base/readings";
import { routes } from "@/lib/base/routes";
import { published } from "@/lib/site/queries";
import { readingPage } from "@/lib/site/questions/recommendations";

type Props = { params: Promise<{ side: string }> };

/** Pages that have an address of their own elsewhere are not shown here too. */
async function reading(params: Props["params"]) {
	const { side } = await params;
	return isReading(side) ? published(readingPage, side) : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { side } = await params;
	const page = (await reading(params))?.page;
	return { title: page?.title, description: page?.lead, alternates: { canonical: routes.reading(side) } };
}

export default async function ReadingAddress({ params }: Props) {
	const answer = await reading(params);
	return answer?.page ? <ReadingPage {...answer} page={answer.page} /> : notFound();
}
