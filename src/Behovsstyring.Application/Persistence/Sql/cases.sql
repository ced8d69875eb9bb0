-- Running numbers by kind of case and Norwegian year. Gaps are allowed; the same number twice is not.
CREATE TABLE case_numbers (
    kind integer NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (kind, year)
);

CREATE FUNCTION next_case_number(of_kind integer, in_year integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO case_numbers AS n (kind, year, last) VALUES (of_kind, in_year, 1)
    ON CONFLICT (kind, year) DO UPDATE SET last = n.last + 1
    RETURNING last;
$$;
REVOKE ALL ON FUNCTION next_case_number(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_case_number(integer, integer) TO behovsstyring_app;

-- Only a draft may be deleted; a case that has a number stays.
CREATE FUNCTION refuse_deleting_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 0 THEN
        RAISE EXCEPTION 'only a draft may be deleted' USING ERRCODE = '42501';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER refuse_deleting_cases BEFORE DELETE ON cases FOR EACH ROW EXECUTE FUNCTION refuse_deleting_cases();
