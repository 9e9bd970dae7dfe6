import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";
import { entityAddress, idInJson } from "../shared/entityAddress";

/** Makes the ids of entities in answers links to their pages (Ctrl or ⌘ and a click, or the editor's own "follow link"). */
export function useEntityLinks(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    const provider = monaco.languages.registerLinkProvider("json", {
      provideLinks: (model) => ({
        links: [...model.getValue().matchAll(idInJson)].map((match) => {
          const [start, end] = [match.index + 1, match.index + match[0].length - 1].map((offset) => model.getPositionAt(offset));
          return {
            range: new monaco.Range(start!.lineNumber, start!.column, end!.lineNumber, end!.column),
            url: new URL(entityAddress(JSON.parse(match[0]) as string), location.origin).href,
            tooltip: "Show its page",
          };
        }),
      }),
    });
    return () => provider.dispose();
  }, [monaco]);
}
