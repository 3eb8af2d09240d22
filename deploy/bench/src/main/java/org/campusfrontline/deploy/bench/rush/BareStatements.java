package org.campusfrontline.deploy.bench.rush;

/// The statements of a sign-up, word for word as volunteer-service sends them.
final class BareStatements {

    static final String CLAIM =
            "INSERT INTO idempotency (person, idem_key, request_hash, expires_at) VALUES (?, ?, ?, ?)";
    static final String SHIFT = """
            SELECT s.id AS shift, s.post, p.activity, a.emergency, a.tree, a.unit, a.title_zh, a.title_en, p.category,
            p.title_zh AS post_title_zh, p.title_en AS post_title_en, p.site, s.starts_at, s.ends_at,
            a.state = 'DRAFT' AS draft, COALESCE(e.state = 'OPEN', FALSE) AS emergency_open,
            q.accepting, q.capacity, q.taken, q.waiting, c.rules_version, c.notice_version, m.mode AS admission,
            m.drawn_at IS NOT NULL AS drawn, q.quoted, q.edition
            FROM shift s JOIN post p ON p.id = s.post
            JOIN activity a ON a.id = p.activity
            JOIN shift_seats q ON q.shift = s.id
            JOIN post_category c ON c.code = p.category
            LEFT JOIN recruitment_emergency e ON e.id = a.emergency
            LEFT JOIN post_admission m ON m.post = s.post
            WHERE s.id = ?
            """;
    static final String LOCK = """
            (SELECT t.person, t.active, u.shift, u.seated, u.state, u.shift_start AS starts_at,
                u.shift_end AS ends_at, NULL AS source
            FROM person_timeline t FORCE INDEX (PRIMARY)
            LEFT JOIN sign_up u FORCE INDEX (uq_sign_up_living)
                ON u.living_person = t.person AND u.shift_end > ? AND u.shift_start < ?
            WHERE t.person IN (?) AND t.version > 0
            FOR UPDATE)
            UNION ALL
            (SELECT b.person, NULL, NULL, NULL, NULL, b.starts_at, b.ends_at, b.source
            FROM busy_span b FORCE INDEX (PRIMARY)
            WHERE b.ends_at + INTERVAL 0 SECOND > ? AND b.starts_at < ? AND b.person = ?
            FOR UPDATE)""";
    static final String TAKE = """
            UPDATE shift_seats
            SET last_ticket = last_ticket + IF(taken < capacity, 0, 1),
                waiting = IF(taken < capacity, waiting, LAST_INSERT_ID(waiting + 1)),
                taken = taken + IF(taken < capacity, 1, 0)
            WHERE shift = ? AND accepting AND (taken < capacity OR ?) AND (? IS NULL OR edition = ?) AND NOT quoted
            """;
    static final String SEAT = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, ?, NULL, FALSE, ?, ?, ?, ?, 1)
            """;
    static final String WAIT = """
            INSERT INTO sign_up
                (id, shift, person, state, ticket, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
            VALUES (?, ?, ?, ?, (SELECT last_ticket - ? FROM shift_seats WHERE shift = ?), FALSE, ?, ?, ?, ?, 1)
            """;
    static final String AUDIT = """
            INSERT INTO audit_entry (id, at, actor, action, subject_type, subject, node, request, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String OUTBOX = """
            INSERT INTO outbox (lane, bucket, id, aggregatetype, aggregateid, type, version, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String ANSWER = "UPDATE idempotency SET answer = ? WHERE person = ? AND idem_key = ?";

    private BareStatements() {}
}
