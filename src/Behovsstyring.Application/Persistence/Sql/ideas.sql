-- Triggers keep the row that a need's list reads equal to the rows it copies. Code cannot: a counter and an organisation's county change
-- without the need being loaded. Each trigger sets only what its own table says, so that two writers at once never undo each other.
CREATE FUNCTION list_idea(of_case uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO listed_ideas (case_id, number, title, state, visibility, area, organisation_id, county_number, submitted_at, updated_at, supports)
    SELECT c.id, c.number, c.title, c.state, c.visibility, i.area, i.organisation_id, o.county_number, c.submitted_at, c.updated_at, 0
    FROM cases c JOIN ideas i ON i.id = c.id JOIN organisations o ON o.id = i.organisation_id
    WHERE c.id = of_case AND c.state <> 0
$$;
REVOKE ALL ON FUNCTION list_idea(uuid) FROM PUBLIC;

CREATE FUNCTION listed_ideas_follow_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE listed_ideas
    SET number = NEW.number, title = NEW.title, state = NEW.state, visibility = NEW.visibility, submitted_at = NEW.submitted_at, updated_at = NEW.updated_at
    WHERE case_id = NEW.id;
    IF NOT FOUND THEN
        PERFORM list_idea(NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER listed_ideas_follow_case AFTER UPDATE OF number, title, state, visibility, submitted_at, updated_at ON cases
    FOR EACH ROW WHEN (NEW.kind = 1 AND NEW.state <> 0) EXECUTE FUNCTION listed_ideas_follow_case();

-- A need's row comes after its case's, so this is where a need that begins its life sent in is listed.
CREATE FUNCTION listed_ideas_begin() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM list_idea(NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER listed_ideas_begin AFTER INSERT ON ideas FOR EACH ROW EXECUTE FUNCTION listed_ideas_begin();

CREATE FUNCTION listed_ideas_follow_idea() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE listed_ideas
    SET area = NEW.area, organisation_id = NEW.organisation_id, county_number = (SELECT county_number FROM organisations WHERE id = NEW.organisation_id)
    WHERE case_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER listed_ideas_follow_idea AFTER UPDATE OF area, organisation_id ON ideas
    FOR EACH ROW WHEN ((NEW.area, NEW.organisation_id) IS DISTINCT FROM (OLD.area, OLD.organisation_id)) EXECUTE FUNCTION listed_ideas_follow_idea();

CREATE FUNCTION listed_ideas_follow_organisation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE listed_ideas SET county_number = NEW.county_number WHERE organisation_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER listed_ideas_follow_organisation AFTER UPDATE OF county_number ON organisations
    FOR EACH ROW WHEN (NEW.county_number IS DISTINCT FROM OLD.county_number) EXECUTE FUNCTION listed_ideas_follow_organisation();

CREATE FUNCTION listed_ideas_count_support() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE listed_ideas SET supports = supports + 1 WHERE case_id = NEW.idea_id;
    ELSE
        UPDATE listed_ideas SET supports = supports - 1 WHERE case_id = OLD.idea_id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER listed_ideas_count_support AFTER INSERT OR DELETE ON idea_supports FOR EACH ROW EXECUTE FUNCTION listed_ideas_count_support();

-- Needs whose title or summary shares words with a text, the rare words counting most. The work is bounded however many needs there are: at
-- most ten parts are looked at, each that no more than a thousand needs have draws all of them, and only the fifty that share most of those
-- are held against the common parts too. A word that is everywhere draws nothing: it tells little, and would be read from end to end.
CREATE INDEX ix_cases_idea_words ON cases USING gin (ts_filter(search_words, '{a,b}')) WHERE kind = 1 AND state <> 0;

-- As its owner, since only the owner may read how common words are. The database knows it from its own statistics; before it has any, there
-- are few needs and no word is too common.
CREATE FUNCTION similar_ideas(parts text[], leave_out uuid, most integer)
RETURNS TABLE (case_id uuid, score double precision)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
    WITH common AS (
        SELECT array_to_tsvector(ARRAY[word.lexeme]) AS word
        FROM pg_stats s
        JOIN pg_class i ON i.oid = 'ix_cases_idea_words'::regclass,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS word (lexeme, share)
        WHERE s.schemaname = 'public' AND s.tablename = 'ix_cases_idea_words' AND word.share * i.reltuples > 1000 AND word.lexeme IS NOT NULL
    ),
    asked AS (
        SELECT DISTINCT to_tsquery('norwegian', part) AS query FROM unnest(parts) AS part
    ),
    sought AS (
        SELECT a.query, NOT EXISTS (SELECT FROM common c WHERE c.word @@ a.query) AS draws
        FROM asked a
        WHERE numnode(a.query) > 0
        ORDER BY draws DESC, length(a.query::text) DESC, a.query::text LIMIT 10
    ),
    drawn AS (
        SELECT l.query, c.id
        FROM sought l CROSS JOIN LATERAL (
            SELECT id FROM cases
            WHERE kind = 1 AND state <> 0 AND ts_filter(search_words, '{a,b}') @@ l.query AND id IS DISTINCT FROM leave_out
            LIMIT 1000) c
        WHERE l.draws
    ),
    worth AS (SELECT query, 1.0 / (2 + count(*)) AS worth FROM drawn GROUP BY query),
    nearest AS (
        SELECT d.id, sum(w.worth) AS score, count(*) AS shared
        FROM drawn d JOIN worth w USING (query)
        GROUP BY d.id
        ORDER BY 2 DESC, d.id
        LIMIT 50
    )
    SELECT n.id, (n.score + o.shared / 2000.0)::double precision
    FROM nearest n
    JOIN cases c ON c.id = n.id
    CROSS JOIN LATERAL (SELECT count(*) AS shared FROM sought l WHERE NOT l.draws AND ts_filter(c.search_words, '{a,b}') @@ l.query) o
    WHERE n.shared + o.shared >= LEAST(2, (SELECT count(*) FROM sought))
    ORDER BY 2 DESC, n.id
    LIMIT most
$$;

REVOKE ALL ON FUNCTION similar_ideas(text[], uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION similar_ideas(text[], uuid, integer) TO behovsstyring_app;
