import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useState } from "react";
import { fetchQuestions, type Question } from "./questions";

/** A pane beside the editor: a question puts its query there and runs it. */
export function QuestionsPane() {
  const [questions, setQuestions] = useState<Question[]>([]);
  const [failed, setFailed] = useState<string>();
  const editor = useGraphiQL((state) => state.queryEditor);
  const { run } = useGraphiQLActions();

  useEffect(() => {
    fetchQuestions().then(setQuestions, (error: Error) => setFailed(error.message));
  }, []);

  const askQuestion = (question: Question) => {
    editor?.setValue(question.query);
    run();
  };

  return (
    <section className="questions">
      <h2>Questions</h2>
      {failed && <p role="alert">{failed}</p>}
      <ol>
        {questions.map((question) => (
          <li key={question.number} value={question.number}>
            <button type="button" disabled={!editor} onClick={() => askQuestion(question)} title={question.notes}>
              {question.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The pane's icon: a question mark, drawn so that it takes the colour of its surroundings. */
export function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.2 9.3a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 2" />
      <path d="M12 17.2v.1" />
    </svg>
  );
}
