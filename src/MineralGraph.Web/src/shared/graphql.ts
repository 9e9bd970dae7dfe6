/** What went wrong with a request, in the service's own words. */
export class RequestFailed extends Error {}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the service; an error of any kind is thrown with its code and its words. */
export async function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new RequestFailed("The service does not answer. Is it still running?");
  });
  const answer = (await response.json()) as Answer<T>;
  const error = answer.errors?.[0];
  if (error || !answer.data) throw new RequestFailed(error ? `${error.extensions?.code ?? ""} ${error.message}`.trim() : "The answer is empty.");
  return answer.data;
}
