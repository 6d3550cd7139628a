import { routes, siteUrl } from "@/lib/base/routes";
import { answerJson } from "@/lib/site/open-data/answer";
import { unknownParameters } from "@/lib/site/open-data/parameters";
import { listSnapshots, snapshotFolder } from "@/lib/site/open-data/snapshots";

export const GET = (request: Request): Promise<Response> =>
	answerJson(request, (_, { params }) => {
		const data = listSnapshots(snapshotFolder()).map((one) => ({
			...one,
			url: `${siteUrl()}${routes.snapshots}/${one.month}`,
		}));
		return unknownParameters(params, []) ?? { data };
	});
