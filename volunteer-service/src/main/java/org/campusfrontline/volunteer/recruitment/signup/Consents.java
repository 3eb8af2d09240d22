package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.campusfrontline.volunteer.recruitment.shift.ShiftTerms;
import org.jspecify.annotations.Nullable;

/// Rows of questions to those who have signed up; whoever writes one holds the person's lock.
@Singleton
public class Consents {

    /// With the alias `k` of an open question.
    static final String COLUMNS = """
            k.revision AS asked_revision, k.aspects, k.collisions, k.agreed_start, k.agreed_end, k.agreed_site,
            k.asked_at, k.due_at
            """;
    static final String JOIN = "LEFT JOIN consent_question k ON k.open_sign_up = u.id\n";
    private static final String FIND = "SELECT " + COLUMNS + " FROM consent_question k WHERE k.open_sign_up = ?";
    private static final String INSERT = """
            INSERT INTO consent_question
                (sign_up, revision, activity, aspects, collisions, agreed_start, agreed_end, agreed_site, asked_at,
                    due_at, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
            """;
    private static final String ANSWER =
            "UPDATE consent_question SET answer = ?, answered_at = ? WHERE open_sign_up = ?";
    private static final String GIVEN =
            "SELECT sign_up FROM consent_question WHERE sign_up = ? AND revision = ? AND answer = 'CONSENTED'";
    private static final String DUE = """
            SELECT open_sign_up FROM consent_question WHERE open_until <= ? ORDER BY open_until LIMIT 200
            """;
    private final Sql sql;

    Consents(Sql sql) {
        this.sql = sql;
    }

    /// How a question ended.
    public enum Answer {
        CONSENTED,
        REFUSED,
        /// Nothing was said in time.
        SILENT,
        /// A later revision asks again.
        SUPERSEDED,
        /// The sign-up ended or its service began.
        ENDED
    }

    public Optional<ConsentQuestion> open(UUID signUp) {
        return sql.one("read consent question", FIND, Consents::read, signUp);
    }

    /// Whether the person has consented to that revision.
    public boolean isGiven(UUID signUp, int revision) {
        return sql.one("read consent", GIVEN, row -> row.id("sign_up"), signUp, revision)
                .isPresent();
    }

    /// Sign-ups whose time to answer is over.
    public List<UUID> due(Instant now) {
        return sql.list("find silent people", DUE, row -> row.id("open_sign_up"), now);
    }

    public void answer(UUID signUp, Answer answer, Instant now) {
        sql.update("answer consent question", ANSWER, answer, now, signUp);
    }

    /// In the place of those that are open.
    void ask(UUID activity, List<Asked> questions, Instant now) {
        List<@Nullable Object[]> open = questions.stream()
                .filter(Asked::again)
                .map(asked -> new @Nullable Object[] {Answer.SUPERSEDED, now, asked.signUp()})
                .toList();
        if (!open.isEmpty()) {
            sql.batch("supersede consent questions", ANSWER, open);
        }
        List<@Nullable Object[]> rows =
                questions.stream().map(asked -> row(activity, asked)).toList();
        if (!rows.isEmpty()) {
            sql.batch("ask for consent", INSERT, rows);
        }
    }

    /// `again`: another question is open.
    record Asked(UUID signUp, ConsentQuestion question, boolean again) {}

    private static @Nullable Object[] row(UUID activity, Asked asked) {
        ConsentQuestion question = asked.question();
        return new @Nullable Object[] {
            asked.signUp(),
            question.revision(),
            activity,
            String.join(",", question.aspects().stream().map(Aspect::name).toList()),
            String.join(",", question.collisions()),
            question.agreed().start(),
            question.agreed().end(),
            question.agreed().site(),
            question.askedAt(),
            question.dueAt()
        };
    }

    /// From a row that may have none.
    static @Nullable ConsentQuestion find(Row row) throws SQLException {
        return row.findText("aspects") == null ? null : read(row);
    }

    private static ConsentQuestion read(Row row) throws SQLException {
        String collisions = row.text("collisions");
        return new ConsentQuestion(
                (int) row.number("asked_revision"),
                Arrays.stream(row.text("aspects").split(",", -1))
                        .map(Aspect::valueOf)
                        .toList(),
                row.instant("asked_at"),
                row.instant("due_at"),
                new ShiftTerms(row.instant("agreed_start"), row.instant("agreed_end"), row.text("agreed_site")),
                collisions.isEmpty() ? List.of() : List.of(collisions.split(",", -1)));
    }
}
