import type { PrismaClient } from "../../generated/prisma/client";
import type { createWriter, Transaction } from "../../store/db/writer";

type Write = ReturnType<typeof createWriter>;
type Operation = (args: unknown) => Promise<unknown>;
type Models = Record<string, Record<string, Operation>>;

const WRITES = new Set(["create", "createMany", "update", "updateMany", "upsert", "delete", "deleteMany"]);

const queuedModel = (name: string, model: object, write: Write) =>
	new Proxy(model, {
		get(target, key) {
			if (typeof key !== "string" || !WRITES.has(key)) return Reflect.get(target, key);
			return (args: unknown) =>
				write((tx) => (tx as unknown as Models)[name]?.[key]?.(args) ?? Promise.reject());
		},
	});

/**
 * A client for a library that writes by itself: it reads as ever, and every write of its goes through the one
 * queue (decision 4).
 */
export function queuedClient(client: PrismaClient, write: Write): PrismaClient {
	return new Proxy(client, {
		get(target, key) {
			if (key === "$transaction") return (work: (tx: Transaction) => Promise<unknown>) => write(work);
			const value = Reflect.get(target, key) as unknown;
			const isModel = typeof key === "string" && /^[a-z]/.test(key) && typeof value === "object" && value;
			return isModel ? queuedModel(key, value, write) : value;
		},
	});
}
