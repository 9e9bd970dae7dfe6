import "@graphiql/react/setup-workers/vite";
import "graphiql/style.css";
import "./explore.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createRoot } from "react-dom/client";
import { useEntityLinks } from "./entityLinks";
import { QuestionsIcon, QuestionsPane } from "./QuestionsPane";

const questions = { title: "Questions", icon: QuestionsIcon, content: QuestionsPane };
const plugins = [questions, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: "/graphql" });

const welcome = `# Ctrl+Enter runs the query, Ctrl+Space completes it.
# The panes at the left: what the API describes of itself, and questions that it answers in one query.
{
  host(name: "bauxite") {
    label
    byProducts {
      commodity { id label }
      shares { percent year evidence { quote citation } }
    }
  }
}
`;

function Links() {
  useEntityLinks();
  return null;
}

/** Explores the API; ?query=…&variables=… opens a query, so that an address can be passed on. */
function Explore() {
  const given = new URLSearchParams(location.search);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={questions.title}
      defaultQuery={welcome}
      initialQuery={given.get("query") ?? undefined}
      initialVariables={given.get("variables") ?? undefined}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          MineralGraph
        </a>
      </GraphiQL.Logo>
      <Links />
    </GraphiQL>
  );
}

createRoot(document.getElementById("page")!).render(<Explore />);
