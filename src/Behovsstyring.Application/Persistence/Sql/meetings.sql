-- One leader at a time, and no person with two seats that could come to vote in one body at a time.
-- Terms are whole days, the last one included. A seat that never began is an empty range, and overlaps nothing.
ALTER TABLE seats ADD CONSTRAINT ex_seats_one_leader
    EXCLUDE USING gist (body_id WITH =, daterange("from", "to" + 1) WITH &&) WHERE (function = 1);
ALTER TABLE seats ADD CONSTRAINT ex_seats_one_vote
    EXCLUDE USING gist (body_id WITH =, person_id WITH =, daterange("from", "to" + 1) WITH &&) WHERE (function IN (1, 2, 3, 4));

-- A vote is cast while the ballot is open, and is then what it is. The share lock holds off the count until this vote is in,
-- or finds the ballot counted and refuses. One who has left the meeting is off the list.
CREATE FUNCTION refuse_vote_unless_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_gone boolean;
BEGIN
    PERFORM 1 FROM ballots WHERE id = NEW.ballot_id AND state = 1 FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the ballot is not open' USING ERRCODE = '42501';
    END IF;
    SELECT left_at IS NOT NULL INTO is_gone FROM ballot_voters WHERE ballot_id = NEW.ballot_id AND seat_id = NEW.seat_id FOR KEY SHARE;
    IF is_gone THEN
        RAISE EXCEPTION 'the voter has left' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER votes_while_open BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION refuse_vote_unless_open();
ALTER TABLE votes ENABLE ALWAYS TRIGGER votes_while_open;

-- The attendance of a meeting is discarded with an opening that is undone, and only while the chair alone is registered.
CREATE FUNCTION refuse_delete_of_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM meeting_stays WHERE meeting_id = OLD.meeting_id) > 1 OR EXISTS (SELECT FROM ballots WHERE meeting_id = OLD.meeting_id) THEN
        RAISE EXCEPTION 'the meeting has begun' USING ERRCODE = '42501';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER meeting_attendance_stays BEFORE DELETE ON meeting_attendance FOR EACH ROW EXECUTE FUNCTION refuse_delete_of_attendance();
ALTER TABLE meeting_attendance ENABLE ALWAYS TRIGGER meeting_attendance_stays;

-- The list of a ballot is frozen when it opens. The one thing that happens to a line is that its voter leaves without having voted.
CREATE FUNCTION refuse_change_of_ballot_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' OR OLD.left_at IS NOT NULL OR NEW.left_at IS NULL
        OR (NEW.ballot_id, NEW.seat_id, NEW.person_id, NEW.filled_by) IS DISTINCT FROM (OLD.ballot_id, OLD.seat_id, OLD.person_id, OLD.filled_by)
        OR NOT EXISTS (SELECT FROM ballots WHERE id = OLD.ballot_id AND state = 1)
        OR EXISTS (SELECT FROM votes WHERE ballot_id = OLD.ballot_id AND seat_id = OLD.seat_id) THEN
        RAISE EXCEPTION 'the list of a ballot stays as it was' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ballot_voters_list_stays BEFORE UPDATE OR DELETE ON ballot_voters FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ballot_list();
ALTER TABLE ballot_voters ENABLE ALWAYS TRIGGER ballot_voters_list_stays;
CREATE TRIGGER ballot_voters_no_truncate BEFORE TRUNCATE ON ballot_voters FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE ballot_voters ENABLE ALWAYS TRIGGER ballot_voters_no_truncate;

-- A ballot that is over stays as it was counted, and a published record as it was published.
CREATE FUNCTION refuse_change_of_ended_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 1 THEN
        RAISE EXCEPTION 'the ballot is over' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ballots_over_is_over BEFORE UPDATE ON ballots FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ended_ballot();
ALTER TABLE ballots ENABLE ALWAYS TRIGGER ballots_over_is_over;

CREATE FUNCTION refuse_change_of_approved_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 3 OR (OLD.state = 2 AND
        (NEW.facts, NEW.introduction, NEW.item_texts, NEW.approved_at, NEW.approved_by)
        IS DISTINCT FROM (OLD.facts, OLD.introduction, OLD.item_texts, OLD.approved_at, OLD.approved_by)) THEN
        RAISE EXCEPTION 'the record is approved' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER meeting_records_approved_stays BEFORE UPDATE ON meeting_records
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_approved_record();
ALTER TABLE meeting_records ENABLE ALWAYS TRIGGER meeting_records_approved_stays;
