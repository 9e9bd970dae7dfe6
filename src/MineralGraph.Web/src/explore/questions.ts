/** One of the questions that the API answers in one query. */
export interface Question {
  number: number;
  title: string;
  notes: string;
  query: string;
}

/** The questions that the service knows, in order of number. */
export async function fetchQuestions(): Promise<Question[]> {
  const response = await fetch("/api/questions");
  if (!response.ok) throw new Error(`/api/questions answers ${response.status}`);
  return (await response.json()) as Question[];
}
