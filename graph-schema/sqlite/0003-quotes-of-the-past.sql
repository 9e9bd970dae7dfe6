-- The graph as it was is searched too: quotes that no longer stand are kept in the index, and those that were taken out come back.
INSERT INTO quote_text (quote, statement, document, start) SELECT quote, statement, document, start FROM evidence WHERE removed_in IS NOT NULL;
