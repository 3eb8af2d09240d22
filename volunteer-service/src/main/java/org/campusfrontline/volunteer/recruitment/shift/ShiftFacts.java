package org.campusfrontline.volunteer.recruitment.shift;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.jspecify.annotations.Nullable;

/// A shift with its post, activity and counters as one read saw them. `edition` counts how often its time, place or
/// risk was told anew; counters and titles move without it. `quoted`: a quota has a say in who gets its seats.
public record ShiftFacts(
        UUID shift,
        UUID post,
        UUID activity,
        UUID emergency,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        String category,
        String postTitleZh,
        String postTitleEn,
        String site,
        Instant start,
        Instant end,
        boolean draft,
        boolean emergencyOpen,
        boolean accepting,
        int capacity,
        int taken,
        int waiting,
        long rulesVersion,
        long noticeVersion,
        AdmissionMode admission,
        boolean drawn,
        boolean quoted,
        long edition) {

    /// Select list for a query that joins as `JOINS` says; `s` is the shift.
    public static final String COLUMNS = """
            s.id AS shift, s.post, p.activity, a.emergency, a.tree, a.unit, a.title_zh, a.title_en, p.category,
            p.title_zh AS post_title_zh, p.title_en AS post_title_en, p.site, s.starts_at, s.ends_at,
            a.state = 'DRAFT' AS draft, COALESCE(e.state = 'OPEN', FALSE) AS emergency_open,
            q.accepting, q.capacity, q.taken, q.waiting, c.rules_version, c.notice_version, m.mode AS admission,
            m.drawn_at IS NOT NULL AS drawn, q.quoted, q.edition
            """;

    public static final String JOINS = """
            JOIN post p ON p.id = s.post
            JOIN activity a ON a.id = p.activity
            JOIN shift_seats q ON q.shift = s.id
            JOIN post_category c ON c.code = p.category
            LEFT JOIN recruitment_emergency e ON e.id = a.emergency
            LEFT JOIN post_admission m ON m.post = s.post
            """;

    /// Whether its category asks anything of who stands there.
    public boolean ruled() {
        return rulesVersion > 0;
    }

    /// Whether a wish is an application, which holds no seat until it is decided. After a draw what is left goes first
    /// come, first served.
    public boolean decides() {
        return admission == AdmissionMode.APPROVAL || (admission == AdmissionMode.LOTTERY && !drawn);
    }

    public ShiftTerms terms() {
        return new ShiftTerms(start, end, site);
    }

    /// The same shift at another time and place.
    public ShiftFacts at(ShiftTerms terms) {
        return new ShiftFacts(
                shift,
                post,
                activity,
                emergency,
                tree,
                unit,
                titleZh,
                titleEn,
                category,
                postTitleZh,
                postTitleEn,
                terms.site(),
                terms.start(),
                terms.end(),
                draft,
                emergencyOpen,
                accepting,
                capacity,
                taken,
                waiting,
                rulesVersion,
                noticeVersion,
                admission,
                drawn,
                quoted,
                edition);
    }

    public boolean full() {
        return taken >= capacity;
    }

    public int free() {
        return capacity - taken;
    }

    private static AdmissionMode admission(@Nullable String mode) {
        return mode == null ? AdmissionMode.FIRST_COME : AdmissionMode.valueOf(mode);
    }

    public static ShiftFacts read(Row row) throws SQLException {
        return new ShiftFacts(
                row.id("shift"),
                row.id("post"),
                row.id("activity"),
                row.id("emergency"),
                row.text("tree"),
                row.text("unit"),
                row.text("title_zh"),
                row.text("title_en"),
                row.text("category"),
                row.text("post_title_zh"),
                row.text("post_title_en"),
                row.text("site"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.number("draft") != 0,
                row.number("emergency_open") != 0,
                row.number("accepting") != 0,
                (int) row.number("capacity"),
                (int) row.number("taken"),
                (int) row.number("waiting"),
                row.number("rules_version"),
                row.number("notice_version"),
                admission(row.findText("admission")),
                row.number("drawn") != 0,
                row.number("quoted") != 0,
                row.number("edition"));
    }
}
