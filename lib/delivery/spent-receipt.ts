import type { IncomingMessage } from "node:http";
import { carriesReceipt, SPENT_RECEIPT } from "../base/receipt-cookie";
import type { Area } from "./address";
import type { HeaderList } from "./headers";

/** What takes a receipt away with the page of the desk that it was for, so that the next says nothing of it. */
export const spentReceipt = (
	{ method, headers }: Pick<IncomingMessage, "method" | "headers">,
	area: Area,
): HeaderList =>
	area === "editors" && method === "GET" && carriesReceipt(headers.cookie)
		? [["Set-Cookie", SPENT_RECEIPT]]
		: [];
