-- An approved report stays as it was approved until it is opened again, and a published one for ever: what turns out to be wrong
-- in it is corrected beside it.
CREATE FUNCTION refuse_change_of_frozen_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 3 THEN
        RAISE EXCEPTION 'the report is frozen' USING ERRCODE = '42501';
    END IF;
    IF (NEW.year, NEW.number) IS DISTINCT FROM (OLD.year, OLD.number) THEN
        RAISE EXCEPTION 'a report is of its own quarter' USING ERRCODE = '42501';
    END IF;
    IF OLD.state = 2 AND (NEW.content, NEW.figures, NEW.comments, NEW.drawn_at)
        IS DISTINCT FROM (OLD.content, OLD.figures, OLD.comments, OLD.drawn_at) THEN
        RAISE EXCEPTION 'the report is approved' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER quarterly_reports_frozen BEFORE UPDATE ON quarterly_reports FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_report();
CREATE TRIGGER quarterly_reports_no_delete BEFORE DELETE ON quarterly_reports FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER quarterly_reports_no_truncate BEFORE TRUNCATE ON quarterly_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE quarterly_reports ENABLE ALWAYS TRIGGER quarterly_reports_frozen;
ALTER TABLE quarterly_reports ENABLE ALWAYS TRIGGER quarterly_reports_no_delete;
ALTER TABLE quarterly_reports ENABLE ALWAYS TRIGGER quarterly_reports_no_truncate;
